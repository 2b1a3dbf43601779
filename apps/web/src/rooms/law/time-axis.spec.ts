import { periodOn, timeAxis } from './time-axis.js';

const OLD = { version: 1, from: '2020-01-01', to: '2026-07-01', suspended: false };
const NEW = { version: 2, from: '2026-07-01', to: null, suspended: false };

describe('the axis of the days of an article', () => {
  it('has every text and every day that was asked for on it', () => {
    const axis = timeAxis([OLD, NEW], '2026-11-22', '2019-05-01');
    expect(axis.first < '2019-05-01').toBe(true);
    expect(axis.last > '2026-11-22').toBe(true);
    expect(axis.shareOf(axis.first)).toBe(0);
    expect(axis.shareOf(axis.last)).toBe(1);
  });

  it('stays as it is while the day that is read moves along it', () => {
    const [one, other] = ['2020-03-01', '2026-12-01'].map((day) => timeAxis([OLD, NEW], '2026-11-22', day));
    expect([one!.first, one!.last]).toEqual([other!.first, other!.last]);
  });

  it('lets one text begin where the one before ends, and the last go on', () => {
    const [first, second] = timeAxis([OLD, NEW], '2026-11-22', '2026-11-22').segments;
    expect(first!.start + first!.width).toBeCloseTo(second!.start);
    expect(second!.start + second!.width).toBe(1);
  });

  it.each([
    ['2019-12-31', undefined],
    ['2020-01-01', 1],
    ['2026-06-30', 1],
    ['2026-07-01', 2],
  ])('on %s the text is that of version %s', (day, version) => {
    expect(periodOn([OLD, NEW], day)?.version).toBe(version);
  });
});
