import { leasesContract } from '@app/knowledge/testing';
import { aFolder } from '../testing/folder.js';
import { SqliteKnowledgeStore } from './store.js';

const folder = aFolder();

leasesContract('SQLite', async () => {
  const store = SqliteKnowledgeStore.open(folder.path('leases.db'));
  const close = async () => {
    store.close();
    folder.empty();
  };
  return { leases: store.leases, close };
});

describe('the leases of two processes on one base', () => {
  it('are the same', async () => {
    const [one, other] = [1, 2].map(() => SqliteKnowledgeStore.open(folder.path('shared.db')));
    expect(await one!.leases.claim('indexing', 'one', 0)).toBe(true);
    expect(await other!.leases.claim('indexing', 'other', 0)).toBe(false);
    expect(await other!.leases.current('indexing')).toEqual({ holder: 'one', beat: 1 });
    one!.close();
    other!.close();
  });
});
