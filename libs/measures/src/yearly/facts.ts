import { type Classification, type Instant } from '@app/knowledge';
import { type DayOfSearch } from '../usage/records.js';
import { type Year } from './year.js';

/** What measures need to know of a lesson that was published at some time; cases made up to illustrate are none. */
export interface LessonFact {
  readonly id: string;
  readonly firstSeen: Instant;
  readonly classification: Classification;
  /** "2026-03-01", "2026-03" or "2026"; null where the source does not say. */
  readonly date: string | null;
  /** Key of the province, as of that date. */
  readonly place: string | null;
  /** Ids of the provisions it rests on. */
  readonly provisions: readonly string[];
}

/** A province that exists at the end of the year, with the keys of those that became part of it. */
export interface ProvinceFact {
  readonly key: string;
  readonly name: string;
  readonly formerKeys: readonly string[];
}

/** All that the figures of a year are made of. */
export interface YearFacts {
  readonly year: Year;
  readonly lessons: readonly LessonFact[];
  /** How often each item was opened from a search in the year. */
  readonly opened: ReadonlyMap<string, number>;
  /** Minutes that reviewers gave with their verdicts in the review of the year; verdicts without any are left out. */
  readonly reviewMinutes: readonly number[];
  readonly provinces: readonly ProvinceFact[];
  /** Provisions that readers saw at the end of the year, and how many of them were published or reviewed in it. */
  readonly provisions: number;
  readonly checkedProvisions: number;
  readonly search: DayOfSearch;
}
