import { type Changes, type IndexedDocument } from '@app/search';
import { type IndexDatabase } from './database.js';
import { invert, type NumberedText } from './inversion.js';
import { type Meta } from './schema.js';

/** So many texts wait in memory before they are inverted into a segment of their own. */
const TAIL = 512;

const PUT_TEXT = 'INSERT INTO text VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)';
const PUT_CONTENT = 'INSERT INTO content VALUES (?, ?, ?, ?, ?)';
const PUT_SYLLABLE =
  'INSERT INTO syllable VALUES (?, ?) ON CONFLICT (term) DO UPDATE SET documents = documents + excluded.documents';

/** Writes changes, inside the caller's transaction. `tail` gives the texts from `meta.inverted` on. */
export function write(database: IndexDatabase, changes: Changes, tail: () => Iterable<NumberedText>): void {
  const meta = { ...database.meta(), sequence: changes.sequence };
  for (const id of changes.remove) bury(database, id);
  // Of documents with one id the last counts.
  const put = new Map(changes.put.map((document) => [document.id, document]));
  const waiting = meta.next + put.size - meta.inverted;
  const before = waiting >= TAIL ? [...tail()] : [];
  const added: NumberedText[] = [];
  for (const document of put.values()) {
    const buried = bury(database, document.id);
    if (buried !== null) drop(before, buried);
    insert(database, meta.next, document);
    added.push({ docno: meta.next++, ...document.words });
  }
  if (waiting >= TAIL) {
    addSegments(database, meta, [...before, ...added]);
    meta.inverted = meta.next;
  }
  for (const [key, value] of Object.entries(meta))
    database.run('UPDATE meta SET value = ? WHERE key = ?', value, key);
}

/** The number that the text had. Its postings stay until a rebuild. */
function bury(database: IndexDatabase, id: string): number | null {
  const [docno] = database.row<[number]>('SELECT docno FROM text WHERE id = ?', id) ?? [null];
  if (docno === null) return null;
  for (const table of ['text', 'content', 'vector'])
    database.run(`DELETE FROM ${table} WHERE docno = ?`, docno);
  database.run('INSERT INTO dead (docno) VALUES (?)', docno);
  return docno;
}

function drop(texts: NumberedText[], docno: number): void {
  const at = texts.findIndex((text) => text.docno === docno);
  if (at >= 0) texts.splice(at, 1);
}

function insert(database: IndexDatabase, docno: number, document: IndexedDocument): void {
  const { id, itemId, version, hash, kind, current, facets, validity, maturity, words } = document;
  database.run(
    PUT_TEXT,
    docno,
    id,
    itemId,
    version,
    hash,
    kind,
    current ? 1 : 0,
    facets.document,
    JSON.stringify(facets.sectors),
    facets.year,
    JSON.stringify(facets.places),
    validity && JSON.stringify(validity),
    maturity,
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
