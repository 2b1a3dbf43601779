import {
  type Anchor,
  type Candidate,
  type Classification,
  type Facets,
  type Frequency,
  type IndexState,
  type Recalled,
  type RecallRequest,
  type SearchDocument,
  type Validity,
  wordsOf,
} from '@app/search';
import { best } from './best.js';
import { type IndexDatabase } from './database.js';
import { Filtering } from './filtering.js';
import { type NumberedText } from './segment-builder.js';
import { Matcher } from './matching.js';
import { PostingSource } from './postings.js';
import { type Meta } from './schema.js';
import { TextTable } from './text-table.js';
import { VectorSource } from './vectors.js';
import { STATUSES } from './validity-column.js';

const SEEN_KEPT = 20_000;

/** What one state of the file says, kept in memory and brought up to date when the file has moved on. */
export class IndexReader {
  private texts = new TextTable();
  private postings: PostingSource;
  private matcher: Matcher;
  private meta: Meta | null = null;
  private vectors: VectorSource;
  private fileVersion = -1;
  private buried = 0;
  private readonly seen = new Map<string, number>();
  private syllableCounts: ReadonlyMap<string, number> | null = null;
  /** Of the segments alone: most writes make none. */
  private segmentSyllables: ReadonlyMap<string, number> | null = null;

  constructor(private readonly database: IndexDatabase) {
    this.postings = new PostingSource(database, this.texts);
    this.matcher = new Matcher(this.texts, this.postings);
    this.vectors = new VectorSource(database);
  }

  /** Reads what other connections wrote since; cheap when there is nothing. */
  refresh(): void {
    const [fileVersion] = this.database.row<[number]>('PRAGMA data_version')!;
    if (fileVersion !== this.fileVersion) this.catchUp();
    this.fileVersion = fileVersion;
  }

  /** Reads what was written since, by whomever. */
  catchUp(): void {
    const meta = this.database.meta();
    if (meta.epoch !== this.meta?.epoch) this.begin();
    this.bury();
    const known = this.meta?.epoch === meta.epoch ? this.meta : null;
    this.texts.load(this.database, known?.next ?? 0);
    this.loadTail(meta, known);
    this.syllableCounts = null;
    this.seen.clear();
    if (meta.segment !== known?.segment) {
      this.postings.forget();
      this.segmentSyllables = null;
    }
    this.meta = meta;
  }

  recall(request: RecallRequest): Recalled {
    const named = request.named.flatMap((id) => this.docnoOf(id) ?? []);
    const matches = this.matcher.match(request, named);
    const filtering = new Filtering(this.texts, request, named);
    const total = filtering.apply(matches.docnos);
    const passing = matches.docnos.subarray(0, total);
    const chosen = best(passing, matches.scores, request.limit);
    const left = named.filter((docno) => passing.includes(docno) && !chosen.includes(docno));
    const statuses = this.texts.validity.statusesOn(request.day);
    const docnos = [...chosen, ...left];
    const vectors = this.vectors.of(docnos);
    const candidates = docnos.map((docno, i) => {
      const known = { vector: vectors[i]!, score: matches.scores[docno]! };
      return { ...known, ...this.candidate(docno, statuses[docno]!) };
    });
    return { candidates, total, facets: filtering.facets() };
  }

  private docnoOf(id: string): number | undefined {
    return this.database.row<[number]>('SELECT docno FROM text WHERE id = ?', id)?.[0];
  }

  factsOf(term: string) {
    return this.postings.factsOf(term);
  }

  /** How many texts hold a unit that are there and that these audiences may see. */
  seenOf(term: string, audiences: readonly Classification[]): number {
    const key = `${audiences.join(' ')}:${term}`;
    const known = this.seen.get(key);
    if (known !== undefined) return known;
    const count = this.texts.countSeen(this.postings.postingsOf(term).docnos, audiences);
    if (this.seen.size >= SEEN_KEPT) this.seen.clear();
    this.seen.set(key, count);
    return count;
  }

  vocabulary(): ReadonlyMap<string, number> {
    this.syllableCounts ??= this.readVocabulary();
    return this.syllableCounts;
  }

  complete(prefix: string, limit: number): readonly Frequency[] {
    return prefix.includes('_') ? this.completePair(prefix, limit) : this.completeSyllable(prefix, limit);
  }

  document(id: string): SearchDocument | null {
    const row = this.database.row<DocumentRow>(DOCUMENT, id);
    return row ? documentOf(row) : null;
  }

  get state(): Pick<IndexState, 'sequence' | 'mark' | 'documents' | 'waste'> {
    const { sequence = 0, mark = 0, next = 0 } = this.meta ?? {};
    const { live } = this.texts;
    return { sequence, mark, documents: live, waste: next > 0 ? 1 - live / next : 0 };
  }

  /** The texts from a number on; without one, those that are in no segment yet. */
  *tail(from = this.meta?.inverted ?? 0): Generator<NumberedText> {
    const sql = 'SELECT docno, title, text, path FROM content WHERE docno >= ? ORDER BY docno';
    for (const [docno, title, text, path] of this.database.rows<[number, string, string, string]>(
      sql,
      from,
    )) {
      yield { docno, ...wordsOf({ title, text, path: JSON.parse(path) as string[] }) };
    }
  }

  private begin(): void {
    this.meta = null;
    this.buried = 0;
    this.texts = new TextTable();
    this.postings = new PostingSource(this.database, this.texts);
    this.matcher = new Matcher(this.texts, this.postings);
    this.vectors = new VectorSource(this.database);
  }

  private bury(): void {
    const sql = 'SELECT rank, docno FROM dead WHERE rank > ? ORDER BY rank';
    for (const [rank, docno] of this.database.rows<[number, number]>(sql, this.buried)) {
      this.texts.kill(docno);
      this.buried = rank;
    }
  }

  private loadTail(meta: Meta, known: Meta | null): void {
    let from = known?.next ?? 0;
    if (meta.inverted !== known?.inverted) {
      this.postings.tail.clear();
      from = meta.inverted;
    }
    for (const text of this.tail(from)) this.postings.add(text);
  }

  private candidate(docno: number, status: number): Omit<Candidate, 'vector' | 'score'> {
    const { ids, items, facets } = this.texts;
    return {
      id: ids[docno]!,
      itemId: items[docno]!,
      kind: facets.kind.valuesOf(docno)[0]!,
      status: STATUSES[status]!,
      maturity: facets.maturity.valuesOf(docno)[0] ?? null,
    };
  }

  private readVocabulary(): ReadonlyMap<string, number> {
    const sql = 'SELECT term, documents FROM syllable';
    this.segmentSyllables ??= new Map(this.database.rows<[string, number]>(sql));
    const counts = new Map(this.segmentSyllables);
    for (const [term, documents] of this.postings.tail.frequencies('syllables')) {
      counts.set(term, (counts.get(term) ?? 0) + documents);
    }
    return counts;
  }

  private completeSyllable(prefix: string, limit: number): Frequency[] {
    const found: Frequency[] = [];
    for (const [term, documents] of this.vocabulary()) {
      if (term.startsWith(prefix)) found.push({ term, documents });
    }
    return mostFrequent(found, limit);
  }

  private completePair(prefix: string, limit: number): Frequency[] {
    const sql = 'SELECT term, sum(documents) FROM posting WHERE term >= ? AND term < ? GROUP BY term';
    const counts = new Map(this.database.rows<[string, number]>(sql, prefix, `${prefix}\u{10ffff}`));
    for (const [term, documents] of this.postings.tail.frequencies('pairs')) {
      if (term.startsWith(prefix)) counts.set(term, (counts.get(term) ?? 0) + documents);
    }
    return mostFrequent(
      Array.from(counts, ([term, documents]) => ({ term, documents })),
      limit,
    );
  }
}

const DOCUMENT = `
  SELECT id, item, version, hash, kind, classification, current, facets, validity, title, path, text, anchors
  FROM text JOIN content USING (docno) WHERE id = ?`;

type DocumentRow = readonly [
  id: string,
  itemId: string,
  version: number,
  hash: string,
  kind: string,
  classification: Classification,
  current: number,
  facets: string,
  validity: string | null,
  title: string,
  path: string,
  text: string,
  anchors: string,
];

function documentOf(row: DocumentRow): SearchDocument {
  const [id, itemId, version, hash, kind, classification, current, ...rest] = row;
  const [facets, validity, title, path, text, anchors] = rest;
  return {
    id,
    itemId,
    version,
    hash,
    kind,
    classification,
    current: current === 1,
    title,
    path: JSON.parse(path) as string[],
    text,
    anchors: JSON.parse(anchors) as Anchor[],
    facets: JSON.parse(facets) as Facets,
    validity: validity === null ? null : (JSON.parse(validity) as Validity),
  };
}

function mostFrequent(found: Frequency[], limit: number): Frequency[] {
  const order = (a: Frequency, b: Frequency) => b.documents - a.documents || (a.term < b.term ? -1 : 1);
  return found.sort(order).slice(0, limit);
}
