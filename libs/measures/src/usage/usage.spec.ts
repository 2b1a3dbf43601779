import { jest } from '@jest/globals';
import fc from 'fast-check';
import { EVERY } from '@app/access';
import { MemoryRecords } from '@app/access/testing';
import { KnowledgeError } from '@app/knowledge';
import { StillClock } from '@app/knowledge/testing';
import { MOST_DAYS, missesIn } from './misses.js';
import { daysIn, openedIn } from './records.js';
import { Usage } from './usage.js';

let records: MemoryRecords;
let clock: StillClock;
let usage: Usage;
beforeEach(() => {
  records = new MemoryRecords();
  clock = new StillClock('2026-03-31T10:00:00.000Z');
  usage = new Usage(records, clock);
});

const found = (query: string) => ({ query, total: 3, corrected: false });
const nothing = (query: string) => ({ query, total: 0, corrected: false });
const days = async () => (await daysIn(records).all(EVERY)).map(({ id, value }) => ({ day: id, ...value }));

describe('usage', () => {
  it('counts what was asked, found nothing, was offered another spelling, and was answered, by day in Vietnam', async () => {
    usage.searched(found('sim rác'));
    usage.searched({ ...nothing('simm rác'), corrected: true });
    usage.opened('lesson/a', true);
    usage.opened('lesson/b', false);
    clock.instant = '2026-03-31T17:00:00.000Z';
    usage.searched(found('sim rác'));
    await usage.flush();
    expect(await days()).toEqual([
      { day: '2026-03-31', searches: 2, empty: 1, corrected: 1, answered: 1 },
      { day: '2026-04-01', searches: 1, empty: 0, corrected: 0, answered: 0 },
    ]);
  });

  it('counts what was opened by item and month', async () => {
    for (const item of ['lesson/a', 'lesson/b', 'lesson/a']) usage.opened(item, true);
    await usage.flush();
    clock.instant = '2026-04-02T00:00:00.000Z';
    usage.opened('lesson/a', true);
    await usage.flush();
    const kept = await openedIn(records).all();
    expect(kept.map(({ value }) => `${value.month} ${value.itemId} ${value.times}`)).toEqual([
      '2026-03 lesson/a 2',
      '2026-03 lesson/b 1',
      '2026-04 lesson/a 1',
    ]);
  });

  it('keeps what found nothing as folded words, most often asked first', async () => {
    for (const query of ['Flycam', 'cáp  quang biển', 'Cap quang biển', 'flycam ', 'FLYCAM'])
      usage.searched(nothing(query));
    usage.searched(found('sim rác'));
    await usage.flush();
    expect(await usage.top(5)).toMatchObject([
      { text: 'flycam', count: 3, lastDay: '2026-03-31' },
      { text: 'cap quang bien', count: 2, lastDay: '2026-03-31' },
    ]);
    expect(await usage.top(1)).toHaveLength(1);
  });

  it('tells what was missed in the last days, searched and reported apart, most often first', async () => {
    const onDay = async (day: string, ...queries: string[]) => {
      clock.instant = `${day}T10:00:00.000Z`;
      for (const query of queries) usage.searched(nothing(query));
      await usage.flush();
    };
    await onDay('2026-03-01', 'flycam', 'flycam', 'flycam', 'tem bưu chính');
    await onDay('2026-03-30', 'flycam', 'cáp quang');
    await onDay('2026-03-31', 'tem bưu chính');
    usage.missing('Tem bưu chính');
    await usage.flush();
    const tem = { text: 'tem buu chinh', searched: 1, reported: 1, lastDay: '2026-03-31' };
    const lately = [
      { text: 'cap quang', searched: 1, reported: 0, lastDay: '2026-03-30' },
      { text: 'flycam', searched: 1, reported: 0, lastDay: '2026-03-30' },
    ];
    const from = '2026-03-02';
    expect(await usage.missed(30)).toEqual({ from, to: '2026-03-31', rows: [tem, ...lately] });
    expect((await usage.missed(1)).rows).toEqual([tem]);
    expect((await usage.missed(31)).rows.map(({ text, searched }) => [text, searched])).toEqual([
      ['flycam', 4],
      ['tem buu chinh', 2],
      ['cap quang', 1],
    ]);
  });

  it('keeps of each question the days of a year on which it was missed', async () => {
    for (let n = 0; n < MOST_DAYS + 3; n += 1) {
      clock.instant = new Date(Date.UTC(2025, 0, 1 + n)).toISOString();
      usage.searched(nothing('flycam'));
      await usage.flush();
    }
    const [kept] = await missesIn(records).all();
    expect(Object.keys(kept!.value.days!)).toHaveLength(MOST_DAYS);
    expect(kept!.value).toMatchObject({ count: MOST_DAYS + 3 });
    expect((await usage.missed(MOST_DAYS)).rows).toMatchObject([{ searched: MOST_DAYS }]);
  });

  it.each([
    ['a name', 'Nguyễn Văn Giả Định'],
    ['a number of an identity card', '012345678901'],
    ['a telephone', '0912 345 678'],
    ['an address', 'giadinh@thu.example'],
    ['a whole page', 'chữ '.repeat(60)],
    ['nothing', '  '],
  ])('counts a question that tells %s, and keeps none of its words', async (_, query) => {
    usage.searched(nothing(query));
    await usage.flush();
    expect(await days()).toMatchObject([{ searches: 1, empty: 1 }]);
    expect(await missesIn(records).all()).toEqual([]);
  });

  it('writes nothing in the audit log, and no record where nothing was counted', async () => {
    await usage.flush();
    expect(await records.types()).toEqual([]);
    usage.searched(nothing('flycam'));
    await usage.flush();
    expect(await records.entries(0, 10)).toEqual([]);
  });

  it('adds up over several processes, whoever writes when', async () => {
    const act = fc.record({ process: fc.nat(2), type: fc.constantFrom('search', 'open', 'flush') });
    await fc.assert(
      fc.asyncProperty(fc.array(act), async (acts) => {
        records = new MemoryRecords();
        const processes = [0, 1, 2].map(() => new Usage(records, clock));
        const flushing: Promise<void>[] = [];
        for (const { process, type } of acts) {
          if (type === 'search') processes[process]!.searched(nothing('flycam'));
          if (type === 'open') processes[process]!.opened('lesson/a', true);
          if (type === 'flush') flushing.push(processes[process]!.flush());
        }
        await Promise.all([...flushing, ...processes.map((process) => process.stop())]);
        const count = (wanted: string) => acts.filter(({ type }) => type === wanted).length;
        const [day] = await days();
        expect([day?.searches ?? 0, day?.answered ?? 0]).toEqual([count('search'), count('open')]);
        expect((await processes[0]!.top(1))[0]?.count ?? 0).toBe(count('search'));
      }),
    );
  });

  it('keeps its counts while the records are away', async () => {
    usage.searched(nothing('flycam'));
    const away = jest
      .spyOn(records, 'commit')
      .mockRejectedValue(new KnowledgeError('unavailable', 'đi vắng'));
    await expect(usage.flush()).rejects.toMatchObject({ code: 'unavailable' });
    usage.searched(nothing('flycam'));
    away.mockRestore();
    await usage.flush();
    expect(await days()).toMatchObject([{ searches: 2 }]);
    expect(await usage.top(1)).toMatchObject([{ count: 2 }]);
  });

  it('is added every ten seconds, and once more at the end', async () => {
    jest.useFakeTimers();
    const commit = jest.spyOn(records, 'commit');
    usage.start();
    usage.searched(found('sim'));
    await jest.advanceTimersByTimeAsync(9_000);
    expect(commit).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(commit).toHaveBeenCalledTimes(1);
    usage.searched(found('sim'));
    await usage.stop();
    expect(commit).toHaveBeenCalledTimes(2);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(commit).toHaveBeenCalledTimes(2);
    jest.useRealTimers();
  });
});
