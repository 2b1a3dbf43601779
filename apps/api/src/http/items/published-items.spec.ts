import fc from 'fast-check';
import { type Classification, CLASSIFICATIONS } from '@app/knowledge';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { PublishedItems } from './published-items.js';

/** What a hand at the store does to one of three lessons. */
const ACT = fc.record({
  lesson: fc.constantFrom('lesson/a', 'lesson/b', 'lesson/c'),
  act: fc.constantFrom('append', 'publish', 'withdraw', 'look'),
  classification: fc.constantFrom(...CLASSIFICATIONS),
});

async function append(store: MemoryKnowledgeStore, itemId: string, classification: Classification) {
  const [state] = await store.current([itemId]);
  const body = { title: 'Bài giả định', classification, agency: null };
  const basedOn = state?.newest.version ?? 0;
  const links = ['dieu-1', 'dieu-1', `dieu-${basedOn}`].map((target, n) => ({
    ...{ type: 'rests-on', target, at: `khoan-${n}` },
  }));
  await store.append([aVersion({ itemId, body, basedOn, links })]);
}

describe('the published items that say themselves who may read them', () => {
  it('are those of the store, whatever was written since they were last looked at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(ACT, { maxLength: 25 }), async (acts) => {
        const store = new MemoryKnowledgeStore();
        const items = new PublishedItems(store);
        const at = '2026-01-02T00:00:00.000Z';
        for (const { lesson: itemId, act, classification } of acts) {
          const [state] = await store.current([itemId]);
          const move = { itemId, at, actor: 'test', reason: 'thử' };
          if (act === 'append' || !state) await append(store, itemId, classification);
          else if (act === 'publish') await store.publish({ ...move, version: state.newest.version });
          else if (act === 'withdraw') await store.publish({ ...move, version: null });
          else await items.all();
        }
        const { rows } = await store.list({ published: true }, { cursor: null, limit: 100 });
        const expected = rows.map(({ published }) => {
          const { itemId: id, kind, version, body, links } = published!;
          const targets = [...new Set(links.map(({ target }) => target))];
          return { id, kind, version, classification: body['classification'], targets };
        });
        const known = [...(await items.all()).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(known).toEqual(expected);
      }),
    );
  });

  it('are read anew where more changed than is worth following', async () => {
    const store = new MemoryKnowledgeStore();
    const items = new PublishedItems(store);
    expect((await items.all()).size).toBe(0);
    const many = Array.from({ length: 700 }, (_, n) => aVersion({ itemId: `lesson/${n}`, publish: true }));
    await store.append(many);
    expect((await items.all()).size).toBe(700);
  });

  it('are the same object until one of them changes, however much law does', async () => {
    const store = new MemoryKnowledgeStore();
    const items = new PublishedItems(store);
    const before = await items.all();
    await store.append([aVersion({ itemId: 'nd/1/dieu-1', kind: 'provision', publish: true })]);
    expect(await items.all()).toBe(before);
    await store.append([aVersion({ publish: true })]);
    expect(await items.all()).not.toBe(before);
  });

  it('are asked for again after the store failed once', async () => {
    const store = new MemoryKnowledgeStore();
    const items = new PublishedItems(store);
    const list = store.list.bind(store);
    store.list = () => Promise.reject(new Error('away'));
    await expect(items.all()).rejects.toThrow('away');
    store.list = list;
    expect((await items.all()).size).toBe(0);
  });
});
