import { type Schema } from '../../api/client.js';

export type CandidateState = Schema<'ReviewCandidateDto'>['state'];

/** The steps an item goes through in a review, in their order. */
export const STATES = [
  'waiting',
  'assigned',
  'to-confirm',
  'decided',
  'done',
] as const satisfies CandidateState[];
export const TABS = ['board', 'progress', 'assignments', 'wanted'] as const;
export type Tab = (typeof TABS)[number];

/** What of a review is looked at: its part, and which items. A field that is absent asks nothing. */
export interface YearSearch extends CandidateFilter {
  readonly tab?: Tab;
}

/** Which items, as the API asks it. */
export interface CandidateFilter {
  readonly state?: CandidateState;
  readonly sector?: string;
  readonly unit?: string;
  /** Id of who was given them. */
  readonly assignee?: string;
  readonly overdue?: true;
  readonly mine?: true;
}

/** What of an address means something; the rest is dropped. */
export function readYearSearch(search: Record<string, unknown>): YearSearch {
  const tab = oneOf(TABS, search['tab']);
  const state = oneOf(STATES, search['state']);
  const [sector, unit, assignee] = [search['sector'], search['unit'], search['assignee']].map(textOf);
  return {
    ...(tab && { tab }),
    ...(state && { state }),
    ...(sector && { sector }),
    ...(unit && { unit }),
    ...(assignee && { assignee }),
    ...(search['overdue'] === true && { overdue: true }),
    ...(search['mine'] === true && { mine: true }),
  };
}

export function filterOf(search: YearSearch): CandidateFilter {
  return readYearSearch({ ...search, tab: undefined });
}

function oneOf<T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((each) => each === value);
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
