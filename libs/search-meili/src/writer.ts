import { type Changes, type IndexedDocument, type IndexState } from '@app/search';
import { keyOf, unitKey } from './codes.js';
import { heldWords } from './held-words.js';
import { type StoredUnit } from './lexicon.js';
import { freshNamesOf } from './names.js';
import { payloadsOf } from './payloads.js';
import { readRecord, recordOrBegin } from './record.js';
import { SETTINGS_VERSION } from './settings.js';
import { type Shelf } from './shelf.js';
import { type Site } from './site.js';
import { type IndexRecord, textLine } from './stored.js';
import { unitLine } from './unit-line.js';
import { type FoldedUnit, UnitTable } from './unit-table.js';

/** What brings changes in, and knows how the index stands. */
export interface Writer {
  apply(changes: Changes): Promise<void>;
  /** Everything accepted can be read. */
  settle(): Promise<void>;
  state(): Promise<IndexState>;
}

/**
 * Brings changes into an index that serves. Units are counted before the texts that hold them come in, and never
 * counted back: whatever is killed when, no word that is there is unknown. The texts come in with how the index
 * stands afterwards, in one payload when they fit: readers see all of it or nothing. What is removed may be gone a
 * moment earlier, larger changes come in payload by payload; only the last one moves the sequence on, so that a killed
 * act is done again.
 */
export class ServingWriter implements Writer {
  constructor(
    private readonly site: Site,
    private readonly texts: Shelf,
    private readonly units: Shelf,
  ) {}

  async apply(changes: Changes): Promise<void> {
    const { names, tasks } = this.site;
    // A fresh index that is being deleted has just taken the place of this one.
    await tasks.settled([...Object.values(names), ...Object.values(freshNamesOf(names))]);
    const record = await recordOrBegin(this.site, this.texts);
    const put = new Map(changes.put.map((document) => [keyOf(document.id), document]));
    const removed = [...new Set(changes.remove.map(keyOf))].filter((key) => !put.has(key));
    const before = await heldWords(this.texts, [...put.keys()]);
    const gone = await this.texts.countOf(removed);
    const turn = record.turn + 1;
    const payloads = await this.countUnits(put, before, turn);
    const buried = record.buried + before.size + gone;
    const { sequence, mark = 0 } = changes;
    const state: IndexRecord = { ...record, turn, sequence, mark, buried };
    const removal = gone > 0 ? [await this.site.removeTexts(removed)] : [];
    await this.send(payloads, JSON.stringify(state), removal);
  }

  async settle(): Promise<void> {
    // Nothing is accepted before it can be read.
  }

  async state(): Promise<IndexState> {
    const record = await readRecord(this.texts);
    if (!record) return { sequence: 0, mark: 0, documents: 0, waste: 0, bytes: 0, notice: null };
    const { sequence, mark, buried, version } = record;
    const size = await this.texts.size();
    const documents = size.documents - 1;
    const told = { sequence, mark, documents, bytes: size.bytes };
    if (version === SETTINGS_VERSION)
      return { ...told, waste: buried / (documents + buried || 1), notice: null };
    return {
      ...told,
      waste: 1,
      notice: `Chỉ mục ${this.texts.indexUid} do phiên bản cũ của chương trình lập và sẽ được lập lại.`,
    };
  }

  /** Returns the texts as payloads, once the units that are new in them are counted. */
  private async countUnits(
    put: ReadonlyMap<string, IndexedDocument>,
    before: ReadonlyMap<string, IndexedDocument['words']>,
    turn: number,
  ): Promise<string[]> {
    const table = new UnitTable();
    const payloads = [...payloadsOf(linesOf(put, before, table))];
    const changed = [...table.counted()].filter(({ spellings }) => spellings.some(({ texts }) => texts > 0));
    const known = await this.heldUnits(changed);
    const unitLines = changed.map((unit) => unitLine(unit, turn, known.get(unitKey(unit.term))));
    for (const payload of payloadsOf(unitLines)) {
      await this.site.tasks.done(await this.site.sendUnits(payload));
    }
    return payloads;
  }

  private async heldUnits(units: readonly FoldedUnit[]): Promise<Map<string, StoredUnit>> {
    const keys = units.map(({ term }) => unitKey(term));
    const held = await this.units.byKeys<StoredUnit>(keys, ['key', 'documents', 'spellings']);
    return new Map(held.map((unit) => [unit.key, unit]));
  }

  /** The last payload, with how the index stands, only once all others are in. */
  private async send(payloads: string[], state: string, sent: number[]): Promise<void> {
    const { site } = this;
    const last = payloads.pop();
    for (const payload of payloads) sent.push(await site.sendTexts(payload));
    if (payloads.length > 0) for (const task of sent.splice(0)) await site.tasks.done(task);
    sent.push(await site.sendTexts(last === undefined ? state : `${last}\n${state}`));
    for (const task of sent) await site.tasks.done(task);
  }
}

/** Texts by their keys as lines of JSON, their units counted where they were not there `before`. */
export function* linesOf(
  documents: Iterable<readonly [key: string, document: IndexedDocument]>,
  before: ReadonlyMap<string, IndexedDocument['words']>,
  table: UnitTable,
): Generator<string> {
  for (const [key, document] of documents)
    yield textLine(document, table.add(document.words, before.get(key)));
}
