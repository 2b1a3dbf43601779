import { type Classification, type FacetName, type Validity } from '@app/search';
import { type IndexDatabase } from './database.js';
import { FacetColumn, grown } from './facet-column.js';
import { ValidityColumn } from './validity-column.js';

type StoredFacet = Exclude<FacetName, 'status'>;

type Row = readonly [
  docno: number,
  id: string,
  item: string,
  kind: string,
  classification: Classification,
  current: number,
  document: string | null,
  sectors: string,
  year: number | null,
  places: string,
  validity: string | null,
  maturity: string | null,
  titleWords: number,
  textWords: number,
];
const COLUMNS =
  'docno, id, item, kind, classification, current, document, sectors, year, places, validity, maturity, title_words, text_words';

const BITE = 2_000;

/** BM25F: how much longer texts are held back, and what a title is worth against a body. */
const LENGTH = 0.6;
const TITLE = 3;

/** What filters, counts and first scores need of every text, column by column in memory, by its number. */
export class TextTable {
  readonly facets: Readonly<Record<StoredFacet, FacetColumn>> = {
    kind: new FacetColumn(),
    document: new FacetColumn(),
    sector: new FacetColumn(),
    year: new FacetColumn(),
    place: new FacetColumn(),
  };
  readonly classification = new FacetColumn();
  readonly validity = new ValidityColumn();
  readonly ids: string[] = [];
  readonly items: string[] = [];
  readonly maturities: (string | null)[] = [];
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
    const [docno, id, item, kind, classification, current, document, sectors, year, places, ...rest] = row;
    const [validity, maturity, title, text] = rest;
    if (docno >= this.state.length) this.grow(docno);
    this.ids[docno] = id;
    this.items[docno] = item === id ? id : item;
    this.maturities[docno] = maturity;
    this.state[docno] = current ? 2 : 1;
    this.titleWords[docno] = title;
    this.textWords[docno] = text;
    this.classification.set(docno, [classification]);
    this.facets.kind.set(docno, [kind]);
    this.facets.document.set(docno, document === null ? [] : [document]);
    this.facets.sector.set(docno, list(sectors));
    this.facets.year.set(docno, year === null ? [] : [String(year)]);
    this.facets.place.set(docno, list(places));
    this.validity.set(docno, validity === null ? null : (JSON.parse(validity) as Validity));
    this.sums.title += title;
    this.sums.text += text;
    this.length = docno + 1;
    this.live++;
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

function list(json: string): string[] {
  return json === '[]' ? [] : (JSON.parse(json) as string[]);
}
