import fc from 'fast-check';
import { aVersion, MemoryKnowledgeStore } from '@app/knowledge/testing';
import { KnowledgeError } from '../errors.js';
import { headOf } from '../items/head.js';
import { verify } from '../items/verify.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { copyStore } from './copy.js';
import { exportLines } from './export.js';
import { type ReplayStage } from './replay.js';
import { baseOf, carryOut, someActs } from './testing/random-base.js';

const linesOf = (store: KnowledgeStore): Promise<string[]> => Array.fromAsync(exportLines(store));

/** The store, but its calls number `falls` die: before anything happened, or after, with the answer lost. */
function failing(store: KnowledgeStore, falls: ReadonlySet<number>): KnowledgeStore {
  let calls = 0;
  const call = async (answer: () => Promise<unknown>): Promise<unknown> => {
    calls += 1;
    const lost = calls % 2 === 0 && falls.has(calls) ? await answer() : null;
    if (falls.has(calls)) throw new KnowledgeError('unavailable', `cuộc gọi ${calls}: mất kết nối ${lost}`);
    return answer();
  };
  return new Proxy(store, {
    get: (target, name: keyof KnowledgeStore) => {
      const method = target[name].bind(target) as (...args: unknown[]) => Promise<unknown>;
      return (...args: unknown[]) => call(() => method(...args));
    },
  });
}

describe('a copy of a base', () => {
  it('is equal to it however often the copying was interrupted, and verifies clean', async () => {
    const falls = fc.uniqueArray(fc.integer({ min: 1, max: 150 }), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(someActs, falls, async (acts, fallsAt) => {
        const source = await baseOf(acts);
        const copy = new MemoryKnowledgeStore();
        const target = failing(copy, new Set(fallsAt));
        for (let round = 0; round <= fallsAt.length; round += 1) {
          const done = await copyStore(source, target).catch((error: KnowledgeError) => error);
          if (!(done instanceof KnowledgeError)) break;
          expect(done.code).toBe('unavailable');
          expect((await linesOf(source)).join().startsWith((await linesOf(copy)).slice(0, -1).join())).toBe(
            true,
          );
        }
        expect(await linesOf(copy)).toEqual(await linesOf(source));
        expect(await verify(copy)).toMatchObject({ broken: null });
      }),
    );
  });

  it('is equal to it when the reading was interrupted', async () => {
    const source = await baseOf([[{ item: 'a', publish: true }], { item: 'a', show: null }]);
    const copy = new MemoryKnowledgeStore();
    const broken = failing(source, new Set([2]));
    await expect(copyStore(broken, copy)).rejects.toMatchObject({ code: 'unavailable' });
    await copyStore(broken, copy);
    expect(await linesOf(copy)).toEqual(await linesOf(source));
  });

  it('goes on after what the target holds, follows a source that grows, and tells what it did', async () => {
    await fc.assert(
      fc.asyncProperty(someActs, someActs, async (before, after) => {
        const source = await baseOf(before);
        const copy = new MemoryKnowledgeStore();
        const first = await copyStore(source, copy);
        await carryOut(source, after);
        const second = await copyStore(source, copy);
        expect(second).toMatchObject({ held: first.changes, changes: await headOf(source) });
        const { checked, items, head } = await verify(source);
        expect(second).toMatchObject({ changes: checked, items, head });
      }),
    );
  });

  it('takes along what was written to the source while it was copied', async () => {
    const source = new MemoryKnowledgeStore();
    const many = Array.from({ length: 1200 }, (_, i) => aVersion({ itemId: `lesson/${i}`, publish: true }));
    await source.append(many);
    const copy = new MemoryKnowledgeStore();
    let written = 0;
    const { changes } = await copyStore(source, copy, {
      onProgress: (stage) => {
        if (stage === 'write' && written++ === 0) void source.append([aVersion({ publish: true })]);
      },
    });
    expect(changes).toBe(2402);
    expect(await linesOf(copy)).toEqual(await linesOf(source));
  });

  it('stops when told to, and never between an append and its publication', async () => {
    const source = new MemoryKnowledgeStore();
    const many = Array.from({ length: 1200 }, (_, i) => aVersion({ itemId: `lesson/${i}`, publish: true }));
    await source.append(many);
    const copy = new MemoryKnowledgeStore();
    const stops: number[] = [];
    for (;;) {
      const stop = new AbortController();
      const reason = new KnowledgeError('unavailable', 'dừng');
      const onProgress = (stage: ReplayStage, done: number): void => {
        if (stage === 'write' && done > (stops.at(-1) ?? 0)) stop.abort(reason);
      };
      const done = await copyStore(source, copy, { onProgress, signal: stop.signal }).catch(
        (e: unknown) => e,
      );
      stops.push(await headOf(copy));
      if (done !== reason) break;
    }
    expect(stops).toEqual([1000, 2000, 2400, 2400]);
    expect(await linesOf(copy)).toEqual(await linesOf(source));
  });

  it('hears of every stage up to the last change', async () => {
    const source = await baseOf([[{ item: 'a', publish: true }], { item: 'a', show: null }]);
    const copy = new MemoryKnowledgeStore();
    const heard: string[] = [];
    const onProgress = (stage: ReplayStage, done: number): void => void heard.push(`${stage} ${done}`);
    await copyStore(source, copy, { onProgress });
    await copyStore(source, copy, { onProgress });
    expect(heard).toEqual([
      ...['write 0', 'write 2', 'write 3', 'verify 3'],
      ...['compare 1', 'compare 2', 'compare 3', 'verify 3'],
    ]);
  });
});

describe('a target that holds something else', () => {
  it('is refused with the first change that differs, and nothing is written', async () => {
    await fc.assert(
      fc.asyncProperty(someActs, someActs, someActs, async (common, here, there) => {
        const source = await baseOf(common);
        const target = await baseOf(common);
        await carryOut(source, here);
        await carryOut(target, there);
        const [wanted, before] = [await source.changes(0, 1000), await target.changes(0, 1000)];
        const differs = before.findIndex(({ hash }, i) => hash !== wanted[i]?.hash);
        fc.pre(differs >= 0);
        await expect(copyStore(source, target)).rejects.toMatchObject({
          code: 'refused',
          message: expect.stringContaining(`thay đổi số ${differs + 1};`) as string,
        });
        expect(await target.changes(0, 1000)).toEqual(before);
      }),
    );
  });
});

describe('a source that contradicts itself', () => {
  it.each([
    ['a text that was altered', { body: { title: 'khác' } }],
    ['a record that was altered', { actor: 'khác' }],
    ['a version in the place of another', { version: 2 }],
  ])('with %s is not copied', async (_what, alteration) => {
    const source = await baseOf([[{ item: 'a', publish: true }]]);
    const altered = { ...(await source.version('lesson/a', 1))!, ...alteration };
    source.version = async () => altered;
    source.current = async () => [{ newest: altered, published: altered }];
    const copy = new MemoryKnowledgeStore();
    await expect(copyStore(source, copy)).rejects.toMatchObject({ code: 'damaged' });
    expect(await headOf(copy)).toBe(0);
  });

  it('with a change that was altered is copied no further', async () => {
    const source = await baseOf([[{ item: 'a', publish: true }], { item: 'a', show: null }]);
    const whole = source.changes.bind(source);
    source.changes = async (since, limit) =>
      (await whole(since, limit)).map((c) => (c.sequence === 3 ? { ...c, actor: 'khác' } : c));
    await expect(copyStore(source, new MemoryKnowledgeStore())).rejects.toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('số 3') as string,
    });
  });
});

describe('a copy that turns out unlike its source', () => {
  it('is told to be damaged, be it altered or written to by somebody else', async () => {
    const source = await baseOf([[{ item: 'a', publish: true }]]);
    const copy = new MemoryKnowledgeStore();
    const onProgress = (stage: ReplayStage, done: number): void => {
      if (stage === 'write' && done > 0) void copy.append([aVersion({ itemId: 'lesson/z' })]);
    };
    await expect(copyStore(source, copy, { onProgress })).rejects.toMatchObject({ code: 'damaged' });
    const altered = new MemoryKnowledgeStore();
    const whole = altered.version.bind(altered);
    altered.version = async (id, n) => ({ ...(await whole(id, n))!, reason: 'khác' });
    await expect(copyStore(source, altered)).rejects.toMatchObject({ code: 'damaged' });
  });
});
