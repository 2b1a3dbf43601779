import { type Changes, type IndexedDocument } from '@app/search';
import { type IndexDatabase } from './database.js';
import { invert } from './inversion.js';
import { type Meta } from './schema.js';
import { type NumberedText } from './segment-builder.js';

const PUT_TEXT = 'INSERT INTO text VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
const PUT_CONTENT = 'INSERT INTO content VALUES (?, ?, ?, ?, ?)';
const PUT_SYLLABLE =
  'INSERT INTO syllable VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET documents = documents + excluded.documents';

/**
 * Writes changes, inside the caller's transaction. `waiting` gives the texts from `meta.inverted` on; when there
 * are `most` of them they become a segment.
 */
export function write(
  database: IndexDatabase,
  changes: Changes,
  most: number,
  waiting: () => Iterable<NumberedText>,
): void {
  const meta = { ...database.meta(), sequence: changes.sequence, mark: changes.mark ?? 0 };
  // Of documents with one id the last counts.
  const put = new Map(changes.put.map((document) => [document.id, document]));
  for (const id of [...changes.remove, ...put.keys()]) bury(database, id);
  const isSegment = meta.next + put.size - meta.inverted >= most;
  const texts = isSegment ? [...waiting()] : [];
  for (const document of put.values()) {
    insert(database, meta.next, document);
    texts.push({ docno: meta.next++, ...document.words });
  }
  if (isSegment) {
    addSegments(database, meta, texts);
    meta.inverted = meta.next;
  }
  for (const [key, value] of Object.entries(meta))
    database.run('UPDATE meta SET value = ? WHERE key = ?', value, key);
}

/** The postings of a removed text stay until a rebuild; its number says they are dead. */
function bury(database: IndexDatabase, id: string): void {
  const [docno] = database.row<[number]>('SELECT docno FROM text WHERE id = ?', id) ?? [null];
  if (docno === null) return;
  for (const table of ['text', 'content', 'vector'])
    database.run(`DELETE FROM ${table} WHERE docno = ?`, docno);
  database.run('INSERT INTO dead (docno) VALUES (?)', docno);
}

function insert(database: IndexDatabase, docno: number, document: IndexedDocument): void {
  const { id, itemId, version, hash, kind, classification, current, facets, validity, words } = document;
  database.run(
    PUT_TEXT,
    docno,
    id,
    itemId,
    version,
    hash,
    kind,
    classification,
    current ? 1 : 0,
    JSON.stringify(facets),
    validity && JSON.stringify(validity),
    words.title.length,
    words.text.length,
  );
  const { title, path, text, anchors, vector } = document;
  database.run(PUT_CONTENT, docno, title, JSON.stringify(path), text, JSON.stringify(anchors));
  database.run('INSERT INTO vector VALUES (?, ?)', docno, vector);
}

function addSegments(database: IndexDatabase, meta: Meta, texts: readonly NumberedText[]): void {
  for (const units of invert(texts)) {
    meta.segment++;
    for (const { term, documents, spellings, data } of units) {
      database.run(
        'INSERT INTO posting VALUES (?, ?, ?, ?, ?)',
        term,
        meta.segment,
        documents,
        spellings,
        data,
      );
      if (!term.includes('_')) database.run(PUT_SYLLABLE, term, documents);
    }
  }
}
