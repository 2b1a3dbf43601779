import {
  type Classification,
  type Facets,
  facetValues,
  STORED_FACETS,
  type StoredFacet,
  type Validity,
} from '@app/search';
import { type IndexDatabase } from './database.js';
import { FacetColumn, grown } from './facet-column.js';
import { ValidityColumn } from './validity-column.js';

type Row = readonly [
  docno: number,
  id: string,
  item: string,
  kind: string,
  classification: Classification,
  current: number,
  facets: string,
  validity: string | null,
  titleWords: number,
  textWords: number,
];
const COLUMNS = 'docno, id, item, kind, classification, current, facets, validity, title_words, text_words';

const BITE = 2_000;

/** BM25F: how much longer texts are held back, and what a title is worth against a body. */
const LENGTH = 0.6;
const TITLE = 3;

/** What filters, counts and first scores need of every text, column by column in memory, by its number. */
export class TextTable {
  readonly facets = Object.fromEntries(STORED_FACETS.map((name) => [name, new FacetColumn()])) as Readonly<
    Record<StoredFacet, FacetColumn>
  >;
  /** Of texts that are alike in all of them, articles of one document, the sets are worked out once. */
  private readonly setsOf = new Map<string, readonly number[]>();
  readonly classification = new FacetColumn();
  readonly validity = new ValidityColumn();
  readonly ids: string[] = [];
  readonly items: string[] = [];
  /** One more than the last number. */
  length = 0;
  live = 0;
  /** 0 for a number that is dead or was never given, 1 for an older segment, 2 for what readers see now. */
  state = new Uint8Array(1024);
  /** What one occurrence in title or body is worth, by the text's own length. */
  titleWorth = new Float32Array(1024);
  textWorth = new Float32Array(1024);
  private titleWords = new Uint32Array(1024);
  private textWords = new Uint32Array(1024);
  private readonly sums = { title: 0, text: 0 };

  /** Reads the texts from number `from` on, a bite at a time: all at once would leave a large heap behind. */
  load(database: IndexDatabase, from: number): void {
    const sql = `SELECT ${COLUMNS} FROM text WHERE docno >= ? ORDER BY docno LIMIT ${BITE}`;
    for (let next = from; ; next = this.length) {
      const rows = database.rows<Row>(sql, next);
      for (const row of rows) this.add(row);
      if (rows.length < BITE) break;
    }
    this.weigh();
  }

  kill(docno: number): void {
    if (!this.state[docno]) return;
    this.state[docno] = 0;
    this.live--;
    this.sums.title -= this.titleWords[docno]!;
    this.sums.text -= this.textWords[docno]!;
  }

  /** How many of these texts are there and may be seen. */
  countSeen(docnos: Uint32Array, audiences: readonly Classification[]): number {
    const { of } = this.classification;
    const accepts = this.classification.accepting(audiences);
    let count = 0;
    for (const docno of docnos) if (this.state[docno] !== 0 && accepts[of[docno]!] === 1) count++;
    return count;
  }

  private add(row: Row): void {
    const [docno, id, item, kind, classification, current, facets, validity, title, text] = row;
    if (docno >= this.state.length) this.grow(docno);
    this.ids[docno] = id;
    this.items[docno] = item === id ? id : item;
    this.state[docno] = current ? 2 : 1;
    this.titleWords[docno] = title;
    this.textWords[docno] = text;
    this.classification.set(docno, this.classification.setId([classification]));
    const sets = this.setsIn(kind, facets);
    STORED_FACETS.forEach((name, i) => this.facets[name].set(docno, sets[i]!));
    this.validity.set(docno, validity === null ? null : (JSON.parse(validity) as Validity));
    this.sums.title += title;
    this.sums.text += text;
    this.length = docno + 1;
    this.live++;
  }

  private setsIn(kind: string, facets: string): readonly number[] {
    const key = `${kind} ${facets}`;
    const known = this.setsOf.get(key);
    if (known) return known;
    const text = { kind, facets: JSON.parse(facets) as Facets };
    const sets = STORED_FACETS.map((name) => this.facets[name].setId(facetValues(text, name)));
    this.setsOf.set(key, sets);
    return sets;
  }

  private weigh(): void {
    const [title, text] = [this.sums.title / this.live || 1, this.sums.text / this.live || 1];
    for (let docno = 0; docno < this.length; docno++) {
      this.titleWorth[docno] = TITLE / (1 - LENGTH + (LENGTH * this.titleWords[docno]!) / title);
      this.textWorth[docno] = 1 / (1 - LENGTH + (LENGTH * this.textWords[docno]!) / text);
    }
  }

  private grow(docno: number): void {
    this.state = grown(this.state, docno);
    this.titleWorth = grown(this.titleWorth, docno);
    this.textWorth = grown(this.textWorth, docno);
    this.titleWords = grown(this.titleWords, docno);
    this.textWords = grown(this.textWords, docno);
  }
}
