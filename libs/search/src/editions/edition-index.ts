import { setImmediate as breathe } from 'node:timers/promises';
import { type ItemState, type ItemVersion, type KnowledgeStore, headOf } from '@app/knowledge';
import { documentOf, indexed, isIndexed } from '../indexing/document-of.js';
import { BITE, GROUP } from '../indexing/follower.js';
import { type IndexedDocument, type SearchIndex } from '../ports/search-index.js';
import { type Manifest, markOfEdition } from './manifest.js';

/**
 * Keeps the index of one edition. Its texts are made once and never change; who may see them does: what was withdrawn
 * since is not shown, and what is for fewer people now is for those alone.
 */
export class EditionIndex {
  constructor(
    private readonly store: KnowledgeStore,
    private readonly index: SearchIndex,
    private readonly manifest: Manifest,
  ) {}

  /** Whether it holds this edition, as it would be made today, of this store. */
  async isFilled(): Promise<boolean> {
    const { sequence, mark } = await this.index.state();
    return sequence > 0 && mark === (await this.markAt(sequence));
  }

  /** Makes it from the beginning; until it is made, there is none. Throws as the store and the index do. */
  async fill(): Promise<void> {
    const sequence = await headOf(this.store);
    const mark = await this.markAt(sequence);
    const ids = [...this.manifest.versions.keys()];
    await this.index.renew(async (fresh) => {
      await fresh.apply({ put: [], remove: [], sequence, mark });
      for (let from = 0; from < ids.length; from += GROUP) {
        const put = await this.documents(ids.slice(from, from + GROUP));
        await fresh.apply({ put, remove: [], sequence, mark });
        await breathe();
      }
    });
  }

  /** Brings in what changed since about who may see its texts. */
  async catchUp(): Promise<void> {
    for (let read = BITE; read === BITE;) {
      const { sequence: since } = await this.index.state();
      const changes = await this.store.changes(since, BITE);
      read = changes.length;
      if (read === 0) return;
      const changed = new Set(changes.map(({ itemId }) => itemId));
      const ids = [...changed].filter((id) => this.manifest.versions.has(id));
      const put = await this.documents(ids);
      const shown = new Set(put.map(({ id }) => id));
      const { sequence, ...last } = changes.at(-1)!;
      const mark = markOfEdition(this.manifest, last);
      await this.index.apply({ put, remove: ids.filter((id) => !shown.has(id)), sequence, mark });
    }
  }

  /** The texts of the edition that are shown today. */
  private async documents(ids: readonly string[]): Promise<IndexedDocument[]> {
    const states = await this.store.current(ids);
    const made = await Promise.all(states.map((state) => this.documentOf(state)));
    return made.filter((one) => one !== null);
  }

  private async documentOf(state: ItemState): Promise<IndexedDocument | null> {
    const { published } = state;
    const version = published && (await this.versionOf(state));
    if (!version) return null;
    const document = documentOf(version, version.validity, true, published);
    return isIndexed(document) ? indexed(document) : null;
  }

  private async versionOf({ newest, published }: ItemState): Promise<ItemVersion | null> {
    const n = this.manifest.versions.get(newest.itemId)!;
    return [newest, published].find((one) => one?.version === n) ?? this.store.version(newest.itemId, n);
  }

  private async markAt(sequence: number): Promise<number> {
    return markOfEdition(this.manifest, (await this.store.changes(sequence - 1, 1))[0]);
  }
}
