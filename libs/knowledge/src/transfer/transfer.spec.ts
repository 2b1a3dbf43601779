import fc from 'fast-check';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { exportLines } from './export.js';
import { restoreLines } from './restore.js';

const linesOf = (store: KnowledgeStore): Promise<string[]> => Array.fromAsync(exportLines(store));

async function* stream(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

const restore = async (lines: readonly string[]): Promise<KnowledgeStore> => {
  const store = new MemoryKnowledgeStore();
  await restoreLines(store, stream(lines));
  return store;
};

async function someBase(): Promise<KnowledgeStore> {
  const store = new MemoryKnowledgeStore();
  await store.append([aVersion({ publish: true }), aVersion({ basedOn: 1 })]);
  const act = { itemId: 'lesson/a', at: '2026-02-01T00:00:00.000Z', actor: 'curator', reason: 'soát lại' };
  await store.publish({ ...act, version: 2 });
  await store.publish({ ...act, version: null });
  return store;
}

describe('export and restore', () => {
  it('give back the same versions, changes and hashes, whatever was written and published', async () => {
    const act = fc.record({
      item: fc.constantFrom('a', 'b', 'c'),
      publish: fc.boolean(),
      show: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 30 }), async (acts) => {
        const store = new MemoryKnowledgeStore();
        const newest = new Map<string, number>();
        for (const { item, publish, show } of acts) {
          const itemId = `lesson/${item}`;
          const basedOn = newest.get(item) ?? 0;
          await store.append([aVersion({ itemId, basedOn, publish })]);
          newest.set(item, basedOn + 1);
          const at = '2026-02-01T00:00:00.000Z';
          await store.publish({ itemId, version: show ? 1 : null, at, actor: 'curator', reason: 'thử' });
        }
        const lines = await linesOf(store);
        expect(await linesOf(await restore(lines))).toEqual(lines);
      }),
    );
  });

  it('of an empty base give an empty base', async () => {
    const lines = await linesOf(new MemoryKnowledgeStore());
    expect(lines).toHaveLength(2);
    expect(await linesOf(await restore(lines))).toEqual(lines);
  });

  it('carry more versions than one batch holds', async () => {
    const store = new MemoryKnowledgeStore();
    const many = Array.from({ length: 1200 }, (_, i) =>
      aVersion({ itemId: `lesson/${i}`, publish: i % 2 === 0 }),
    );
    await store.append(many);
    const lines = await linesOf(store);
    expect(await linesOf(await restore(lines))).toEqual(lines);
  });

  it('never write over a base that holds something', async () => {
    const store = await someBase();
    await expect(restoreLines(store, stream(await linesOf(store)))).rejects.toMatchObject({
      code: 'refused',
    });
  });

  it('notice a file that was cut short', async () => {
    const lines = await linesOf(await someBase());
    await expect(restore(lines.slice(0, -1))).rejects.toMatchObject({ code: 'damaged' });
  });

  it('notice a line that was left out', async () => {
    const lines = await linesOf(await someBase());
    await expect(restore([...lines.slice(0, -2), lines.at(-1)!])).rejects.toMatchObject({ code: 'damaged' });
  });

  it('notice a text that was altered', async () => {
    const lines = await linesOf(await someBase());
    const altered = lines.map((line) => line.replace('giả định', 'giả mạo'));
    await expect(restore(altered)).rejects.toMatchObject({ code: 'damaged' });
  });

  it.each([['not JSON'], ['[]'], ['{"format":"something else"}']])(
    'refuse %s as a first line',
    async (line) => {
      await expect(restore([line])).rejects.toMatchObject({ code: 'invalid' });
    },
  );
});
