import fc from 'fast-check';
import { NO_WORK } from './work.js';
import { addMonths, isOverdue, reviewDueOf } from './review-due.js';

const published = '2026-03-10T02:00:00.000Z';
const due = (kind: string, body = {}, work = {}) =>
  reviewDueOf(kind, body, { ...NO_WORK, ...work }, published);
const aDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('the day of the next review', () => {
  it.each([
    ['lesson', '2027-03-10'],
    ['gap', '2026-09-10'],
    ['provision', '2027-03-10'],
    ['document', '2027-03-10'],
    ['reference', '2027-03-10'],
    ['edition', null],
  ])('of a %s nobody named a day for is %s', (kind, expected) => {
    expect(due(kind)).toBe(expected);
  });

  it('is counted from the Vietnamese day of publication', () => {
    expect(reviewDueOf('gap', {}, NO_WORK, '2026-03-10T18:00:00.000Z')).toBe('2026-09-11');
  });

  it('is the one the text names, also when that is past and nobody reviewed it since', () => {
    expect(due('lesson', { reviewDate: '2026-06-30' })).toBe('2026-06-30');
    expect(due('lesson', { reviewDate: '2020-06-30' })).toBe('2020-06-30');
  });

  it('is counted from a review that answered the day the text names', () => {
    const reviewedAt = '2026-07-01T02:00:00.000Z';
    expect(due('lesson', { reviewDate: '2026-06-30' }, { reviewedAt })).toBe('2027-07-01');
    expect(due('lesson', { reviewDate: '2026-12-31' }, { reviewedAt })).toBe('2026-12-31');
  });

  it('is the one a reviewer set, whatever the text names', () => {
    expect(due('lesson', { reviewDate: '2026-06-30' }, { reviewDue: '2026-08-15' })).toBe('2026-08-15');
  });

  it('is still in time on its day and overdue the day after', () => {
    expect(isOverdue('2026-09-10', '2026-09-10')).toBe(false);
    expect(isOverdue('2026-09-10', '2026-09-11')).toBe(true);
    expect(isOverdue(null, '2099-01-01')).toBe(false);
  });
});

describe('months', () => {
  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-12-15', 1, '2027-01-15'],
  ])('lead from %s over %i to %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected);
  });

  it('keep the date or end on the last of the month, and never lead back', () => {
    fc.assert(
      fc.property(aDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        const later = addMonths(day, months);
        const isLastOfMonth = addMonths(`${later.slice(0, 8)}01`, 1) > later && later.slice(8) < day.slice(8);
        expect(later.slice(8) === day.slice(8) || isLastOfMonth).toBe(true);
        expect(later >= day).toBe(true);
        const count = (of: string) => Number(of.slice(0, 4)) * 12 + Number(of.slice(5, 7));
        expect(count(later) - count(day)).toBe(months);
      }),
    );
  });

  it('keep the order of days', () => {
    fc.assert(
      fc.property(aDay, aDay, fc.integer({ min: 0, max: 60 }), (one, other, months) => {
        const [first, second] = [one, other].sort();
        expect(addMonths(first!, months) <= addMonths(second!, months)).toBe(true);
      }),
    );
  });
});
