import { openEngines } from '@app/engines';
import { KnowledgeBase } from '@app/knowledge';
import { FIXTURES, StillClock } from '@app/knowledge/testing';
import { type Figure, Usage } from '@app/measures';
import { Terminal } from './testing/terminal.js';

let terminal: Terminal;
beforeEach(() => {
  terminal = new Terminal();
});
afterEach(() => terminal.remove());

describe('trithuc measures', () => {
  it('prints each figure with its base, the year before and how it is computed', async () => {
    const { store, records, close } = await openEngines(terminal.settings);
    const clock = new StillClock('2025-05-01T00:00:00.000Z');
    for (const [n, at] of ['2025-05-01', '2026-05-01', '2026-06-01', '2026-07-01'].entries()) {
      clock.instant = `${at}T00:00:00.000Z`;
      const body = { ...FIXTURES.lesson, title: `Bài học giả định ${n}`, illustration: false };
      await new KnowledgeBase(store, clock).create('p-a', {
        kind: 'lesson',
        body,
        reason: 'viết',
        publish: true,
      });
    }
    const usage = new Usage(records, clock);
    for (const total of [0, 3, 4]) usage.searched({ query: 'sổ', total, corrected: false });
    await usage.flush();
    await close();
    const { code, out } = await terminal.run('measures', '2026');
    expect(code).toBe(0);
    expect(out).toContain(
      'Bài học đóng góp: 3 bài học (n = 4; năm trước 1; +200 %; mục tiêu +10 %)\n    Số bài học',
    );
    expect(out).toContain('Tra cứu không thấy gì: 33,3 % (n = 3)');
    expect(out).toContain('Thời gian rà soát một mục: chưa có gì để tính (n = 0)');
    const figures = JSON.parse((await terminal.run('measures', '2026', '--json')).out) as Figure[];
    expect(figures).toHaveLength(9);
    expect(figures[0]).toMatchObject({ key: 'lessons-contributed', value: 3, previous: 1, change: 200 });
  });

  it.each([['26'], ['hai nghìn']])('refuses %s as a year', async (year) => {
    expect(await terminal.run('measures', year)).toMatchObject({ code: 2, out: '' });
  });
});
