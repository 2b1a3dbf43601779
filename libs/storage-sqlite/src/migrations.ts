import { type DatabaseSync } from 'node:sqlite';
import { KnowledgeError } from '@app/knowledge';

/**
 * The schema, one step a number, never edited once released. `versions` and `changes` are the truth and only grow;
 * `items` and `links` follow from them. A record is the version as JSON: its columns are no more than its keys.
 * Of `audit` only the beginning can be removed, up to an anchor that keeps its hash.
 */
const MIGRATIONS = [
  `
  CREATE TABLE versions (
    item_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (item_id, version)
  ) STRICT;

  CREATE TABLE changes (
    sequence INTEGER PRIMARY KEY,
    type TEXT NOT NULL,
    item_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    reason TEXT NOT NULL,
    record_hash TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX publications ON changes (item_id, version, at) WHERE type = 'published';

  CREATE TABLE items (
    item_id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    newest INTEGER NOT NULL,
    published INTEGER
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX items_by_kind ON items (kind, item_id, published);
  CREATE INDEX items_published ON items (item_id) WHERE published IS NOT NULL;

  CREATE TABLE links (
    target TEXT NOT NULL,
    item_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    type TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (target, item_id, version, type, at)
  ) STRICT, WITHOUT ROWID;

  CREATE TRIGGER versions_stay BEFORE UPDATE ON versions BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
  CREATE TRIGGER versions_last BEFORE DELETE ON versions BEGIN SELECT RAISE(ABORT, 'versions are append-only'); END;
  CREATE TRIGGER changes_stay BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
  CREATE TRIGGER changes_last BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'changes are append-only'); END;
  CREATE TRIGGER items_stay BEFORE DELETE ON items BEGIN SELECT RAISE(ABORT, 'items are never deleted'); END;
  `,
  `
  CREATE TABLE leases (
    job TEXT PRIMARY KEY,
    holder TEXT NOT NULL,
    beat INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE records (
    type TEXT NOT NULL,
    id TEXT NOT NULL,
    record TEXT NOT NULL,
    UNIQUE (type, id)
  ) STRICT;

  CREATE TABLE record_keys (
    type TEXT NOT NULL,
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (type, key, id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    act TEXT NOT NULL,
    subject TEXT,
    details TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_actor ON audit (actor);
  CREATE INDEX audit_by_act ON audit (act);
  CREATE INDEX audit_by_subject ON audit (subject) WHERE subject IS NOT NULL;

  CREATE TABLE audit_anchor (sequence INTEGER NOT NULL, hash TEXT) STRICT;
  INSERT INTO audit_anchor VALUES (0, NULL);

  CREATE TRIGGER audit_grows BEFORE INSERT ON audit
    WHEN NEW.sequence IS NOT 1 + coalesce((SELECT max(sequence) FROM audit), (SELECT sequence FROM audit_anchor))
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER audit_stays BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER audit_lasts BEFORE DELETE ON audit WHEN OLD.sequence > (SELECT sequence FROM audit_anchor)
    BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
  CREATE TRIGGER anchor_follows BEFORE UPDATE ON audit_anchor
    WHEN EXISTS (SELECT 1 FROM audit) AND (
      NEW.sequence < OLD.sequence
      OR NEW.sequence >= (SELECT max(sequence) FROM audit)
      OR NEW.hash IS NOT (SELECT hash FROM audit WHERE sequence = NEW.sequence))
    BEGIN SELECT RAISE(ABORT, 'the anchor follows the audit log'); END;
  CREATE TRIGGER anchor_lasts BEFORE DELETE ON audit_anchor
    BEGIN SELECT RAISE(ABORT, 'the anchor follows the audit log'); END;
  CREATE TRIGGER anchor_is_one BEFORE INSERT ON audit_anchor
    BEGIN SELECT RAISE(ABORT, 'the anchor follows the audit log'); END;
  `,
];

/** Brings the schema up to date, each step in its own transaction. Throws `unavailable` for a newer schema. */
export function migrate(db: DatabaseSync): void {
  db.exec(
    'CREATE TABLE IF NOT EXISTS migrations (number INTEGER PRIMARY KEY, applied_at TEXT NOT NULL) STRICT',
  );
  if (appliedIn(db) > MIGRATIONS.length) {
    throw new KnowledgeError(
      'unavailable',
      `Cơ sở dữ liệu do bản trithuc mới hơn tạo ra (lược đồ ${appliedIn(db)}, bản này biết ${MIGRATIONS.length}): hãy nâng cấp trithuc`,
    );
  }
  for (let number = appliedIn(db) + 1; number <= MIGRATIONS.length; number += 1) step(db, number);
}

function appliedIn(db: DatabaseSync): number {
  return Number(db.prepare('SELECT coalesce(max(number), 0) AS number FROM migrations').get()!['number']);
}

/** Another process may be starting too: whoever comes second finds the step done. */
function step(db: DatabaseSync, number: number): void {
  db.exec('BEGIN IMMEDIATE');
  try {
    if (appliedIn(db) < number) {
      db.exec(MIGRATIONS[number - 1]!);
      db.prepare('INSERT INTO migrations VALUES (?, ?)').run(number, new Date().toISOString());
    }
    db.exec('COMMIT');
  } catch (error) {
    db.exec('ROLLBACK');
    throw error;
  }
}
