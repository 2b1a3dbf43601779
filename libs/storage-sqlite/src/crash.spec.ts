import { verify } from '@app/knowledge';
import { aFolder } from '../testing/folder.js';
import { Writer } from '../testing/process.js';
import { SqliteKnowledgeStore } from './store.js';

const folder = aFolder();

describe('a base whose writer is killed', () => {
  it('has every acknowledged write, no half one, and verifies clean', async () => {
    const path = folder.path('killed.db');
    let acknowledged = 0;
    for (const lines of [3, 20]) {
      const writer = new Writer(path, `lesson/after-${lines}`, 100_000, 10);
      await writer.killAfter(lines);
      acknowledged += writer.lines.length;

      const store = SqliteKnowledgeStore.open(path);
      const history = await store.history(`lesson/after-${lines}`);
      expect(history.length).toBeGreaterThanOrEqual(writer.lines.length);
      expect(history.length).toBeLessThanOrEqual(writer.lines.length + 1);
      const beside = await store.list({ idPrefix: `lesson/after-${lines}-` }, { cursor: null, limit: 1 });
      expect(beside.total).toBe(history.length * 10);
      expect(await verify(store)).toMatchObject({ broken: null });
      store.close();
    }
    expect(acknowledged).toBeGreaterThanOrEqual(23);
  });
});

describe('two processes that write to one base', () => {
  it('lets one win at every version and tells the other so', async () => {
    const path = folder.path('race.db');
    SqliteKnowledgeStore.open(path).close();
    const [one, other] = await Promise.all([1, 2].map(() => new Writer(path, 'lesson/race', 60).end()));
    for (let version = 1; version <= 60; version += 1) {
      const results = [one![version - 1], other![version - 1]].sort();
      expect(results).toEqual([String(version), 'version-conflict']);
    }
    const store = SqliteKnowledgeStore.open(path);
    expect(await store.history('lesson/race')).toHaveLength(60);
    expect(await verify(store)).toMatchObject({ broken: null, items: 1 });
    store.close();
  });
});
