import { aVersion, MemoryKnowledgeStore } from '../../testing/index.js';
import { KnowledgeError } from '../errors.js';
import { type Change, type ItemFilter, type Page, type PageRequest } from '../ports/knowledge-store.js';
import { recordHash } from './hash.js';
import { changeHash } from './seal.js';
import { type Fault, verify } from './verify.js';
import { type ItemState, type ItemVersion } from './version.js';

/** A store that tells its readers something else than what was written. */
class LyingStore extends MemoryKnowledgeStore {
  lieOfVersion = (version: ItemVersion | null): ItemVersion | null => version;
  lieOfChanges = (changes: readonly Change[]): readonly Change[] => changes;
  lieOfState = (state: ItemState): ItemState[] => [state];

  override async version(itemId: string, n: number): Promise<ItemVersion | null> {
    return this.lieOfVersion(await super.version(itemId, n));
  }

  override async changes(since: number, limit: number): Promise<readonly Change[]> {
    return this.lieOfChanges(await super.changes(since, limit));
  }

  override async list(filter: ItemFilter, page: PageRequest): Promise<Page<ItemState>> {
    const { rows, ...rest } = await super.list(filter, page);
    return { ...rest, rows: rows.flatMap((state) => this.lieOfState(state)) };
  }
}

const second = (lie: (version: ItemVersion) => ItemVersion | null) => (version: ItemVersion | null) =>
  version?.version === 2 ? lie(version) : version;
const resealed = (version: ItemVersion) => ({ ...version, recordHash: recordHash(version) });

const lies: [string, Fault, Partial<LyingStore>][] = [
  ['a lost version', 'missing', { lieOfVersion: second(() => null) }],
  ['a version in the place of another', 'missing', { lieOfVersion: second((v) => ({ ...v, version: 1 })) }],
  ['an altered text', 'content-hash', { lieOfVersion: second((v) => ({ ...v, body: { title: 'x' } })) }],
  ['an altered author', 'record-hash', { lieOfVersion: second((v) => ({ ...v, actor: 'x' })) }],
  [
    'an altered author, hashed anew',
    'record-hash',
    { lieOfVersion: second((v) => resealed({ ...v, actor: 'x' })) },
  ],
  ['a hole in the log', 'sequence', { lieOfChanges: (all) => all.filter(({ sequence }) => sequence !== 2) }],
  [
    'an altered change, hashed anew',
    'change-hash',
    {
      lieOfChanges: (all) =>
        all.map((c) =>
          c.sequence === 2 ? { ...c, actor: 'x', hash: changeHash(null, { ...c, actor: 'x' }) } : c,
        ),
    },
  ],
  ['a lost item', 'unlogged', { lieOfState: () => [] }],
  [
    'an item that shows an old version as newest',
    'unlogged',
    { lieOfState: (s) => [{ ...s, newest: s.published! }] },
  ],
  [
    'readers shown an altered text',
    'content-hash',
    { lieOfState: (s) => [{ ...s, published: { ...s.published!, body: { title: 'x' } } }] },
  ],
  ['readers shown another version', 'pointer', { lieOfState: (s) => [{ ...s, published: s.newest }] }],
];

describe('verifying a base', () => {
  const written = async (): Promise<LyingStore> => {
    const store = new LyingStore();
    await store.append([aVersion({ publish: true }), aVersion({ basedOn: 1, body: { title: 'Hai' } })]);
    return store;
  };

  it('finds nothing wrong with what was written, and gives the hash that stands for it', async () => {
    const store = await written();
    const head = (await store.changes(2, 1))[0]!.hash;
    expect(await verify(store)).toEqual({ checked: 3, items: 1, head, broken: null });
  });

  it.each(lies)('names %s', async (_, fault, lie) => {
    const store = Object.assign(await written(), lie);
    expect((await verify(store)).broken).toMatchObject({ fault, itemId: 'lesson/a' });
  });

  it('names a record that cannot be read, and goes no further', async () => {
    const store = await written();
    store.lieOfVersion = () => {
      throw new KnowledgeError('damaged', 'x');
    };
    expect((await verify(store)).broken).toEqual({
      sequence: 1,
      itemId: 'lesson/a',
      version: 1,
      fault: 'unreadable',
    });
  });

  it('does not take what is written meanwhile for a fault', async () => {
    const store = await written();
    const list = store.list.bind(store);
    store.list = async (filter, page) => {
      await store.append([aVersion({ basedOn: 2 })]).catch(() => undefined);
      return list(filter, page);
    };
    expect((await verify(store)).broken).toBeNull();
  });
});
