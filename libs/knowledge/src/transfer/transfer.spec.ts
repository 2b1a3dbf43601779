import fc from 'fast-check';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { exportLines } from './export.js';
import { restoreLines } from './restore.js';
import { baseOf, someActs } from './testing/random-base.js';

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
    await fc.assert(
      fc.asyncProperty(someActs, async (acts) => {
        const lines = await linesOf(await baseOf(acts));
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

  it('never write over a base that holds something else', async () => {
    const store = await someBase();
    const other = await linesOf(await baseOf([[{ item: 'b', publish: true }]]));
    const before = await linesOf(store);
    await expect(restoreLines(store, stream(other))).rejects.toMatchObject({ code: 'refused' });
    expect(await linesOf(store)).toEqual(before);
  });

  it('go on with the whole file where a cut one ended', async () => {
    const lines = await linesOf(await someBase());
    for (let cut = 1; cut < lines.length; cut += 1) {
      const store = new MemoryKnowledgeStore();
      await expect(restoreLines(store, stream(lines.slice(0, cut)))).rejects.toMatchObject({
        code: 'damaged',
      });
      await restoreLines(store, stream(lines));
      expect(await restoreLines(store, stream(lines))).toMatchObject({ held: lines.length - 2 });
      expect(await linesOf(store)).toEqual(lines);
    }
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

  it('notice a version that was left out', async () => {
    const lines = await linesOf(await someBase());
    const without = lines.map((line) => line.replace(/"version":\{.*\}\}$/, '"version":null}'));
    expect(without).not.toEqual(lines);
    await expect(restore(without)).rejects.toMatchObject({ code: 'damaged' });
  });

  it.each([['{}'], ['{"change":null}'], ['{"change":{}}'], ['{"changes":0,"head":"x"}']])(
    'notice %s in the place of a change',
    async (line) => {
      const [format] = await linesOf(await someBase());
      await expect(restore([format!, line])).rejects.toMatchObject({ code: 'damaged' });
    },
  );

  it.each([['not JSON'], ['[]'], ['{"format":"something else"}']])(
    'refuse %s as a first line',
    async (line) => {
      await expect(restore([line])).rejects.toMatchObject({ code: 'invalid' });
    },
  );
});
