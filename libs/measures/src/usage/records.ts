import { Collection, type Records } from '@app/access';

/** What was searched on a day; the record's id is the day. */
export interface DayOfSearch {
  readonly searches: number;
  /** Of these, those that found nothing. */
  readonly empty: number;
  /** Of these, those to which another spelling was offered. */
  readonly corrected: number;
  /** Of these, those from which something was opened. */
  readonly answered: number;
}

export const NO_SEARCH: DayOfSearch = { searches: 0, empty: 0, corrected: 0, answered: 0 };

export function addDays(one: DayOfSearch, other: DayOfSearch): DayOfSearch {
  return {
    searches: one.searches + other.searches,
    empty: one.empty + other.empty,
    corrected: one.corrected + other.corrected,
    answered: one.answered + other.answered,
  };
}

/** How often an item was opened from a search in a month ("2026-11"). */
export interface Opened {
  readonly itemId: string;
  readonly month: string;
  readonly times: number;
}

/** Found by day. */
export function daysIn(records: Records): Collection<DayOfSearch> {
  return new Collection(records, 'usage-day', (_, day) => [day]);
}

/** Found by month. */
export function openedIn(records: Records): Collection<Opened> {
  return new Collection(records, 'usage-item', ({ month }) => [month]);
}

export function openedId({ itemId, month }: Pick<Opened, 'itemId' | 'month'>): string {
  return `${month} ${itemId}`;
}
