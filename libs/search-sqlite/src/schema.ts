/** Raised whenever a table or an encoding changes: an index of another number is thrown away and made again. */
export const SCHEMA_VERSION = 4;

/**
 * `text` one row a document under a number that is never used twice; `posting` the units of one inverted
 * segment; `dead` the numbers removed, in order of removal; `syllable` the texts a folded syllable occurs in.
 * Texts from number `inverted` on are not in `posting` yet.
 */
export const SCHEMA = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE text (
    docno INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, item TEXT NOT NULL, version INTEGER NOT NULL,
    hash TEXT NOT NULL, kind TEXT NOT NULL, classification TEXT NOT NULL, current INTEGER NOT NULL,
    facets TEXT NOT NULL, validity TEXT, title_words INTEGER NOT NULL, text_words INTEGER NOT NULL
  );
  CREATE TABLE content (
    docno INTEGER PRIMARY KEY, title TEXT NOT NULL, path TEXT NOT NULL, text TEXT NOT NULL, anchors TEXT NOT NULL
  );
  CREATE TABLE vector (docno INTEGER PRIMARY KEY, data BLOB NOT NULL);
  CREATE TABLE posting (
    term TEXT, segment INTEGER, documents INTEGER NOT NULL, spellings TEXT, data BLOB NOT NULL,
    PRIMARY KEY (term, segment)
  ) WITHOUT ROWID;
  CREATE TABLE syllable (term TEXT PRIMARY KEY, documents INTEGER NOT NULL) WITHOUT ROWID;
  CREATE TABLE dead (rank INTEGER PRIMARY KEY AUTOINCREMENT, docno INTEGER NOT NULL);
  INSERT INTO meta VALUES ('epoch', abs(random() % 1000000007)), ('sequence', 0), ('mark', 0), ('next', 0), ('inverted', 0), ('segment', 0);
`;
export const TABLES = ['meta', 'text', 'content', 'vector', 'posting', 'syllable', 'dead'] as const;

/** The counters of `meta`. `epoch` changes when the index is emptied: whatever was read before is void. */
export const META_KEYS = ['epoch', 'sequence', 'mark', 'next', 'inverted', 'segment'] as const;
export type Meta = Record<(typeof META_KEYS)[number], number>;
