import { aDraft, aWrite, MemoryRecords } from '../../testing/index.js';
import { Collection } from './collection.js';
import { commitIfFirst, commitOver } from './commit-over.js';

let records: MemoryRecords;
beforeEach(() => {
  records = new MemoryRecords();
});

describe('committing over what others do', () => {
  it('loses no count, however many count at once', async () => {
    const counts = new Collection<{ n: number }>(records, 'count');
    const one = () =>
      commitOver(records, async () => {
        const kept = (await counts.get('a')) ?? { id: 'a', revision: 0, value: { n: 0 } };
        const n = kept.value.n + 1;
        return { writes: [counts.change(kept, { n })], entries: [aDraft()], outcome: n };
      });
    const all = await Promise.all(Array.from({ length: 20 }, one));
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, n) => n + 1));
    expect((await counts.get('a'))!.value.n).toBe(20);
    expect(await records.entries(0, 100)).toHaveLength(20);
  });

  it('gives up when it is never first', async () => {
    let rounds = 0;
    const never = commitOver(records, async () => {
      rounds += 1;
      return { writes: [aWrite({ basedOn: 7 })], entries: [], outcome: null };
    });
    await expect(never).rejects.toMatchObject({ code: 'version-conflict' });
    expect(rounds).toBe(50);
  });

  it('writes nothing when looking shows that it may not be', async () => {
    const refusal = commitOver(records, async () => Promise.reject(new Error('no')));
    await expect(refusal).rejects.toThrow('no');
    expect(await records.entries(0, 5)).toEqual([]);
  });

  it('tells whether it was first, and throws what is not about that', async () => {
    expect(await commitIfFirst(records, [aWrite()], [aDraft()])).toBe(true);
    expect(await commitIfFirst(records, [aWrite()], [aDraft()])).toBe(false);
    expect(await records.entries(0, 5)).toHaveLength(1);
    records.commit = async () => Promise.reject(new Error('away'));
    await expect(commitIfFirst(records, [aWrite()])).rejects.toThrow('away');
  });
});
