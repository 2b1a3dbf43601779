import { KnowledgeError } from '../errors.js';
import { type Change, type KnowledgeStore, type Page } from '../ports/knowledge-store.js';
import { contentHash, recordHash } from './hash.js';
import { changeHash } from './seal.js';
import { type ItemState, type ItemVersion } from './version.js';

export type Fault =
  | 'sequence' // the change log has a hole
  | 'change-hash' // an entry of the change log was altered
  | 'missing' // the version a change speaks of is not there
  | 'unreadable' // the stored record is no record
  | 'content-hash' // the text was altered
  | 'record-hash' // the record was altered
  | 'previous-hash' // the chain to the version before is broken
  | 'unlogged' // an item holds more or less than the change log says
  | 'pointer'; // readers see another version than the change log says

/** The first record that contradicts itself or its chain; the sequence is that of the change that led to it. */
export interface Broken {
  readonly sequence: number;
  readonly itemId: string;
  readonly version: number;
  readonly fault: Fault;
}

export interface Verification {
  /** Changes read. */
  readonly checked: number;
  readonly items: number;
  /** Hash of the last change: it stands for the whole base up to there. */
  readonly head: string | null;
  readonly broken: Broken | null;
}

/** What the change log says of an item. */
interface Standing {
  readonly version: number;
  readonly recordHash: string;
  readonly published: number | null;
}
type Standings = Map<string, Standing>;

const PAGE = 500;
/** Versions asked for together: a server elsewhere is waited for less often. */
const AT_ONCE = 8;

/**
 * Walks the change log from its start, recomputes every hash, then compares what each item shows with what the log
 * says; stops at the first fault. `onProgress` hears the number of changes read. Reads alone; safe while serving.
 */
export async function verify(
  store: KnowledgeStore,
  onProgress?: (checked: number) => void,
): Promise<Verification> {
  const items: Standings = new Map();
  let last: Change | null = null;
  for (;;) {
    const changes = await store.changes(last?.sequence ?? 0, PAGE);
    for (let from = 0; from < changes.length; from += AT_ONCE) {
      const some = changes.slice(from, from + AT_ONCE);
      const versions = await Promise.all(some.map((change) => read(store, change)));
      for (const [i, change] of some.entries()) {
        const fault = logFault(last, change) ?? versionFault(items, change, versions[i]!);
        last = change;
        if (fault) return result(last, items, { ...placeOf(change), fault });
      }
    }
    onProgress?.(last?.sequence ?? 0);
    if (changes.length === PAGE) continue;
    const broken = await standingFault(store, items, last?.sequence ?? 0);
    const moved = broken !== null && (await store.changes(last?.sequence ?? 0, 1)).length > 0;
    if (!moved) return result(last, items, broken);
  }
}

function result(last: Change | null, items: Standings, broken: Broken | null): Verification {
  return { checked: last?.sequence ?? 0, items: items.size, head: last?.hash ?? null, broken };
}

function placeOf({ sequence, itemId, version }: Change): Omit<Broken, 'fault'> {
  return { sequence, itemId, version };
}

function logFault(last: Change | null, change: Change): Fault | null {
  if (change.sequence !== (last?.sequence ?? 0) + 1) return 'sequence';
  return change.hash === changeHash(last?.hash ?? null, change) ? null : 'change-hash';
}

function versionFault(items: Standings, change: Change, version: Read): Fault | null {
  const before = items.get(change.itemId);
  if (change.type !== 'appended') {
    if (!before || change.version > before.version) return 'missing';
    items.set(change.itemId, { ...before, published: change.type === 'published' ? change.version : null });
    return null;
  }
  if (version === 'unreadable') return version;
  if (version === 'none' || version.itemId !== change.itemId || version.version !== change.version)
    return 'missing';
  const altered = hashFault(version);
  if (altered) return altered;
  if (version.recordHash !== change.recordHash) return 'record-hash';
  const follows = version.version === (before?.version ?? 0) + 1;
  if (!follows || version.previousHash !== (before?.recordHash ?? null)) return 'previous-hash';
  const { recordHash: hash, version: n } = change;
  items.set(change.itemId, { version: n, recordHash: hash, published: before?.published ?? null });
  return null;
}

/** A store may keep what an item shows apart from its history: each is looked at. */
function hashFault(version: ItemVersion): Fault | null {
  if (version.contentHash !== contentHash(version)) return 'content-hash';
  return version.recordHash === recordHash(version) ? null : 'record-hash';
}

type Read = ItemVersion | 'none' | 'unreadable';

/** The version a change brought; none for a change that brought none. */
async function read(store: KnowledgeStore, { type, itemId, version }: Change): Promise<Read> {
  if (type !== 'appended') return 'none';
  try {
    return (await store.version(itemId, version)) ?? 'none';
  } catch (error) {
    if (error instanceof KnowledgeError && error.code === 'damaged') return 'unreadable';
    throw error;
  }
}

/** Whether the items shown are the ones logged; what is left over at the end was lost. */
async function standingFault(
  store: KnowledgeStore,
  items: Standings,
  sequence: number,
): Promise<Broken | null> {
  const unseen = new Map(items);
  let cursor: string | null = null;
  do {
    const page: Page<ItemState> = await store.list({}, { cursor, limit: PAGE });
    for (const { newest, published } of page.rows) {
      const logged = unseen.get(newest.itemId);
      const place = { sequence, itemId: newest.itemId, version: newest.version };
      if (logged?.recordHash !== newest.recordHash) return { ...place, fault: 'unlogged' };
      const altered = hashFault(newest) ?? (published && hashFault(published));
      if (altered) return { ...place, fault: altered };
      if (logged.published !== (published?.version ?? null)) return { ...place, fault: 'pointer' };
      unseen.delete(newest.itemId);
    }
    cursor = page.next;
  } while (cursor !== null);
  for (const [itemId, { version }] of unseen) return { sequence, itemId, version, fault: 'unlogged' };
  return null;
}
