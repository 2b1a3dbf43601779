import { type Body, type Day, type Instant, vietnamDay } from '@app/knowledge';
import { type Work } from './work.js';

/** After how many months a published item is to be looked at again, where nobody named a day. */
const MONTHS: Readonly<Record<string, number>> = {
  lesson: 12,
  gap: 6,
  provision: 12,
  document: 12,
  reference: 12,
};

/**
 * The day by which a published item is to be looked at again; null: never, for kinds that do not age. The day of the
 * last review counts most, then the one its text names unless that was answered by a review, then the rule of its kind.
 */
export function reviewDueOf(
  kind: string,
  body: Body,
  { reviewDue, reviewedAt }: Pick<Work, 'reviewDue' | 'reviewedAt'>,
  publishedAt: Instant,
): Day | null {
  const months = MONTHS[kind];
  if (months === undefined) return null;
  if (reviewDue !== null) return reviewDue;
  const stated = body['reviewDate'];
  const isAnswered = reviewedAt !== null && typeof stated === 'string' && stated <= vietnamDay(reviewedAt);
  if (typeof stated === 'string' && !isAnswered) return stated;
  return addMonths(vietnamDay(reviewedAt ?? publishedAt), months);
}

/** On its last day a review is still in time. */
export function isOverdue(due: Day | null, today: Day): boolean {
  return due !== null && due < today;
}

/** The same day so many months later, or the last of a month that has no such day. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastDate = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDate))).toISOString().slice(0, 10);
}
