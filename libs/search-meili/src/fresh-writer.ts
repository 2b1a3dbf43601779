import { type Changes, type IndexedDocument, type IndexState } from '@app/search';
import { keyOf } from './codes.js';
import { outage } from './errors.js';
import { heldWords } from './held-words.js';
import { payloadsOf } from './payloads.js';
import { readRecord, recordOrBegin } from './record.js';
import { type Shelf } from './shelf.js';
import { type Site } from './site.js';
import { type IndexRecord } from './stored.js';
import { unitLine } from './unit-line.js';
import { UnitTable } from './unit-table.js';
import { linesOf, type Writer } from './writer.js';

const DISTURBED =
  'Chỉ mục mới không giữ đúng những gì đã ghi, có thể do một tiến trình khác cũng đang lập lại. Chỉ mục cũ vẫn phục vụ; hãy lập lại lần nữa.';

/**
 * Fills an index that nobody else reads: while the engine takes in texts, the next are made ready. Units are counted in
 * memory and told at the end.
 */
export class FreshWriter implements Writer {
  /** The hash of every text by its key. */
  private readonly held = new Map<string, string>();
  private readonly table = new UnitTable();
  private tasks: number[] = [];
  private isSettled = true;

  private constructor(
    private readonly site: Site,
    private readonly texts: Shelf,
    private record: IndexRecord,
  ) {}

  /** Begins anew; what a filling that was killed has left goes. */
  static async open(site: Site, texts: Shelf): Promise<FreshWriter> {
    return new FreshWriter(site, texts, await site.begin());
  }

  async apply({ put, remove, sequence, mark = 0 }: Changes): Promise<void> {
    const documents = new Map(put.map((document) => [keyOf(document.id), document]));
    await this.remove(remove.map(keyOf).filter((key) => this.held.has(key) && !documents.has(key)));
    const changed = [...documents].filter(([key, { hash }]) => this.held.get(key) !== hash);
    const before = await this.wordsOf(changed.map(([key]) => key).filter((key) => this.held.has(key)));
    for (const [key, { hash }] of changed) this.held.set(key, hash);
    for (const payload of payloadsOf(linesOf(changed, before, this.table))) {
      this.tasks.push(await this.site.sendTexts(payload));
    }
    const buried = this.record.buried + before.size;
    this.record = { ...this.record, turn: this.record.turn + 1, sequence, mark, buried };
    this.isSettled = false;
  }

  async settle(): Promise<void> {
    if (this.isSettled) return;
    await this.arrived();
    for (const payload of payloadsOf(this.unitLines())) this.tasks.push(await this.site.sendUnits(payload));
    this.tasks.push(await this.site.sendTexts(JSON.stringify(this.record)));
    await this.arrived();
    this.isSettled = true;
  }

  /** Puts what was filled in the place of the index `serving`. Throws `unavailable` when that did not come about. */
  async replace(serving: Site, texts: Shelf): Promise<void> {
    this.isSettled = false;
    await this.settle();
    const { documents } = await this.texts.size();
    if (documents !== this.held.size + 1 || !(await this.isIn(this.texts))) throw outage(DISTURBED);
    await recordOrBegin(serving, texts);
    await this.site.replace(serving.names);
    if (!(await this.isIn(texts))) throw outage(DISTURBED);
  }

  async state(): Promise<IndexState> {
    const { sequence, mark } = this.record;
    return { sequence, mark, documents: this.held.size, waste: 0, bytes: 0, notice: null };
  }

  private async isIn(texts: Shelf): Promise<boolean> {
    return (await readRecord(texts))?.epoch === this.record.epoch;
  }

  private async remove(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    this.tasks.push(await this.site.removeTexts(keys));
    for (const key of keys) this.held.delete(key);
    this.record = { ...this.record, buried: this.record.buried + keys.length };
  }

  /** What texts that are put again held before. */
  private async wordsOf(keys: readonly string[]): Promise<Map<string, IndexedDocument['words']>> {
    if (keys.length === 0) return new Map();
    await this.arrived();
    return heldWords(this.texts, keys);
  }

  private *unitLines(): Generator<string> {
    for (const unit of this.table.counted()) yield unitLine(unit);
  }

  private async arrived(): Promise<void> {
    const tasks = this.tasks;
    this.tasks = [];
    for (const task of tasks) await this.site.tasks.done(task);
  }
}
