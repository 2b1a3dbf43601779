import { daysBetween, percentOf } from './days.js';

describe('the time that is left', () => {
  it('is counted in days of the calendar, over months and leap days', () => {
    expect(daysBetween('2026-11-30', '2026-12-02')).toBe(2);
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2);
    expect(daysBetween('2026-12-15', '2026-12-15')).toBe(0);
    expect(daysBetween('2026-12-16', '2026-12-15')).toBe(-1);
  });
});

describe('the part that is done', () => {
  it('is a hundred percent only when nothing is left', () => {
    expect(percentOf(199, 200)).toBe(99);
    expect(percentOf(200, 200)).toBe(100);
    expect(percentOf(0, 0)).toBe(0);
  });
});
