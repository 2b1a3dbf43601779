import { type Settings } from 'meilisearch';
import { isMissing } from './errors.js';
import { type IndexNames } from './names.js';
import { LEXICON_SETTINGS, SETTINGS_VERSION, TEXTS_SETTINGS } from './settings.js';
import { type IndexRecord, RECORD_KEY } from './stored.js';
import { type Tasks } from './tasks.js';

const BEGUN = {
  key: RECORD_KEY,
  turn: 0,
  sequence: 0,
  mark: 0,
  version: SETTINGS_VERSION,
  buried: 0,
} as const;
const NDJSON = 'application/x-ndjson';

/** Writes the two indexes of one name. */
export class Site {
  constructor(
    readonly tasks: Tasks,
    readonly names: IndexNames,
  ) {}

  /** Makes both indexes anew, with nothing in them but how they stand; what was there goes. */
  async begin(): Promise<IndexRecord> {
    const { texts, lexicon } = this.names;
    const removals = await this.sendRemovals();
    const made = [
      ...(await this.sendMaking(texts, TEXTS_SETTINGS)),
      ...(await this.sendMaking(lexicon, LEXICON_SETTINGS)),
    ];
    await this.removed(removals);
    const [first] = await Promise.all(made.map((task) => this.tasks.done(task)));
    const epoch = `${first!.uid} ${first!.enqueuedAt}`;
    const record = { ...BEGUN, epoch };
    await this.tasks.done(await this.sendTexts(JSON.stringify(record)));
    return record;
  }

  /** Deletes both; that one is not there is no error. */
  async remove(): Promise<void> {
    await this.removed(await this.sendRemovals());
  }

  /**
   * Takes the place of `other` in one act, and is deleted with what it then holds. A swap is a task that no key of
   * one index may see; but the deletions come after it.
   */
  async replace(other: IndexNames): Promise<void> {
    const { texts, lexicon } = this.names;
    await this.tasks.send((client) =>
      client.swapIndexes([
        { indexes: [texts, other.texts], rename: false },
        { indexes: [lexicon, other.lexicon], rename: false },
      ]),
    );
    await this.remove();
  }

  /** Sends lines of JSON; the task's number is for `tasks.done`. */
  sendTexts(lines: string): Promise<number> {
    return this.send(this.names.texts, lines);
  }

  sendUnits(lines: string): Promise<number> {
    return this.send(this.names.lexicon, lines);
  }

  removeTexts(keys: readonly string[]): Promise<number> {
    return this.tasks.send((client) => client.index(this.names.texts).deleteDocuments([...keys]));
  }

  private send(uid: string, lines: string): Promise<number> {
    return this.tasks.send((client) => client.index(uid).addDocumentsFromString(lines, NDJSON));
  }

  private async sendMaking(uid: string, settings: Settings): Promise<number[]> {
    const made = await this.tasks.send((client) => client.createIndex(uid, { primaryKey: 'key' }));
    return [made, await this.tasks.send((client) => client.index(uid).updateSettings(settings))];
  }

  private async sendRemovals(): Promise<number[]> {
    const { texts, lexicon } = this.names;
    const removed = await this.tasks.send((client) => client.deleteIndex(texts));
    return [removed, await this.tasks.send((client) => client.deleteIndex(lexicon))];
  }

  private async removed(tasks: readonly number[]): Promise<void> {
    for (const task of tasks) {
      await this.tasks.done(task).catch((error: unknown) => {
        if (!isMissing(error)) throw error;
      });
    }
  }
}
