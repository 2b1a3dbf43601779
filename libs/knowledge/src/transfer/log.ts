import { KnowledgeError } from '../errors.js';
import { type ItemVersion } from '../items/version.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';

/** A change of a base; `version` gives what an append brought. Throws `damaged` when that is not there. */
export interface Entry {
  readonly change: Change;
  readonly version: () => Promise<ItemVersion>;
}

const PAGE = 500;

/** Every change in order, up to the head at the moment it is reached. */
export async function* changesOf(store: KnowledgeStore): AsyncGenerator<Change, undefined> {
  for await (const page of pagesOf(store)) yield* page;
}

/** Every change in order, with the version it brought: read when asked for, with those around it. */
export async function* entriesOf(store: KnowledgeStore): AsyncGenerator<Entry> {
  for await (const page of pagesOf(store)) {
    let around: Promise<Map<string, ItemVersion>> | null = null;
    for (const change of page) {
      const version = async (): Promise<ItemVersion> => {
        const read = (await (around ??= standingAmong(store, page))).get(change.recordHash);
        return read ?? versionOf(store, change);
      };
      yield { change, version };
    }
  }
}

async function* pagesOf(store: KnowledgeStore): AsyncGenerator<readonly Change[], undefined> {
  let since = 0;
  for (;;) {
    const page = await store.changes(since, PAGE);
    yield page;
    if (page.length < PAGE) return;
    since = page.at(-1)!.sequence;
  }
}

/**
 * The newest and published versions of the items that changes speak of, by their hash: most of what the changes
 * brought, read at once. An engine on another machine is asked once for a page, not once for a version.
 */
async function standingAmong(
  store: KnowledgeStore,
  changes: readonly Change[],
): Promise<Map<string, ItemVersion>> {
  const brought = changes.filter(({ type }) => type === 'appended');
  const states = await store.current([...new Set(brought.map(({ itemId }) => itemId))]);
  const versions = states.flatMap(({ newest, published }) => [newest, ...(published ? [published] : [])]);
  return new Map(versions.map((version) => [version.recordHash, version]));
}

async function versionOf(store: KnowledgeStore, { itemId, version: n }: Change): Promise<ItemVersion> {
  const version = await store.version(itemId, n);
  if (!version) throw new KnowledgeError('damaged', `${itemId}: thiếu bản ${n}; chạy trithuc verify`);
  return version;
}
