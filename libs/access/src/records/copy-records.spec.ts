import fc from 'fast-check';
import { aDraft, aWrite, MemoryRecords } from '../../testing/index.js';
import { type Records, type Replay } from '../ports/records.js';
import { copyRecords } from './copy-records.js';
import { EVERY } from './key-ranges.js';

/** Records that go away in the middle of being filled, and come back. */
class FailingRecords extends MemoryRecords {
  replaysLeft = Infinity;

  override async replay(part: Replay): Promise<void> {
    if (this.replaysLeft === 0) throw new Error('gone');
    this.replaysLeft -= 1;
    await super.replay(part);
  }
}

/** Records as a base has them after a while: revisions above 1, some gone, a log of which the beginning is gone. */
async function grown(count: number): Promise<MemoryRecords> {
  const records = new MemoryRecords();
  for (let n = 0; n < count; n += 1) {
    const writes = [aWrite({ id: `${n}`, keys: [`k:${n % 7}`] }), aWrite({ type: `t-${n % 3}`, id: `${n}` })];
    await records.commit(writes, [aDraft({ subject: `${n}` })]);
    if (n % 2 === 0) await records.commit([aWrite({ id: `${n}`, basedOn: 1, body: { n } })], [aDraft()]);
    if (n % 5 === 0)
      await records.commit([aWrite({ type: `t-${n % 3}`, id: `${n}`, basedOn: 1, body: null })], []);
  }
  return records;
}

async function everything(records: Records): Promise<unknown> {
  const types = await records.types();
  const found = types.map((type) =>
    records.find(type, { ...EVERY, to: '\uffff' }, { cursor: null, limit: 10_000 }),
  );
  return [types, await Promise.all(found), await records.entries(0, 10_000), await records.anchor()];
}

describe('copying records', () => {
  it('gives the same records, revisions, keys and audit log, whatever was there and however often it was cut off', async () => {
    const property = fc.asyncProperty(
      fc.nat(12),
      fc.array(fc.nat(4), { maxLength: 3 }),
      fc.nat(9),
      async (count, cuts, forgotten) => {
        const source = await grown(count);
        const target = new FailingRecords();
        for (const replays of cuts) {
          target.replaysLeft = replays;
          await copyRecords(source, target).catch((error: Error) => expect(error.message).toBe('gone'));
          await source.commit([aWrite({ type: 'late', id: `${Math.random()}` })], [aDraft()]);
        }
        const held =
          (await target.findEntries({}, { cursor: null, limit: 1 })).rows[0]?.sequence ?? forgotten;
        await source.forget(Math.min(forgotten, held));
        target.replaysLeft = Infinity;
        const { last } = await copyRecords(source, target);
        expect(await everything(target)).toEqual(await everything(source));
        expect((await source.entries(last.sequence - 1, 5)).map(({ hash }) => hash).slice(-1)).toEqual(
          last.sequence === 0 ? [] : [last.hash],
        );
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('goes through logs and types of several pages', async () => {
    const source = await grown(1300);
    const target = new MemoryRecords();
    const heard: number[] = [];
    const { records, last } = await copyRecords(source, target, { onProgress: (done) => heard.push(done) });
    expect(await everything(target)).toEqual(await everything(source));
    expect([records, last.sequence]).toEqual([1300 + 1300 * 0.8, 1950]);
    expect(heard).toEqual([...heard].sort((a, b) => a - b));
    expect(await copyRecords(source, target)).toEqual({ records, last });
  });

  it('leaves sessions behind: who was logged in logs in again', async () => {
    const source = new MemoryRecords();
    await source.commit(
      ['person', 'session', 'sign-on'].map((type) => aWrite({ type })),
      [aDraft()],
    );
    const target = new MemoryRecords();
    expect(await copyRecords(source, target)).toMatchObject({ records: 1, last: { sequence: 1 } });
    expect(await target.types()).toEqual(['person']);
  });

  it('takes in what is written meanwhile', async () => {
    const source = await grown(5);
    const target = new MemoryRecords();
    const replay = target.replay.bind(target);
    let late = 0;
    target.replay = async (part) => {
      await replay(part);
      if (late < 3) await source.commit([aWrite({ type: 'late', id: `${(late += 1)}` })], [aDraft()]);
    };
    await copyRecords(source, target);
    expect(late).toBe(3);
    expect(await everything(target)).toEqual(await everything(source));
  });

  it('refuses a target whose log is another one, and writes nothing there', async () => {
    const [source, target] = [await grown(5), await grown(2)];
    await target.commit([], [aDraft({ actor: 'p-0000000002' })]);
    const before = await everything(target);
    await expect(copyRecords(source, target)).rejects.toMatchObject({ code: 'refused' });
    expect(await everything(target)).toEqual(before);
  });

  it('refuses a target that lacks entries the source no longer has', async () => {
    const [source, target] = [await grown(5), new MemoryRecords()];
    await target.commit([], [aDraft({ subject: '0' })]);
    await source.forget(3);
    await expect(copyRecords(source, target)).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('từ mục số 2;'),
    });
  });

  it('stops when asked to, with the reason given', async () => {
    const reason = new Error('stopped');
    const copy = copyRecords(await grown(3), new MemoryRecords(), { signal: AbortSignal.abort(reason) });
    await expect(copy).rejects.toBe(reason);
  });
});
