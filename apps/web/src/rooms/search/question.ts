import { type Schema } from '../../api/client.js';
import { type paths } from '../../api/schema.js';
import { type Facet, isValueOf } from '../../parts/facets.js';
import { dayTyped, dayWords } from '../../parts/format.js';

export type SearchRequest = NonNullable<paths['/api/v1/search']['get']['parameters']['query']>;
export type Answer = Schema<'SearchResultDto'>;
export type Hit = Schema<'HitDto'>;

/** In the order in which they are offered. */
export const FACETS = [
  ...['kind', 'sector', 'document', 'year', 'status'],
  ...['maturity', 'gapKind', 'gapStatus', 'place'],
] as readonly Facet[];
export const PAGE = 10;
/** Further the engine gives no hits: a narrower question does. */
export const LAST_OFFSET = 900;

/** What is asked: words, and all that narrows the answer. */
export interface Question {
  readonly text: string;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  /** Only what held on this day. */
  readonly on: string | null;
  readonly edition: number | null;
  /** Words to be taken as they were typed. */
  readonly keep: readonly string[];
  readonly offset: number;
  /** The hit that is read beside the list; null: the first. */
  readonly hit: string | null;
}

/**
 * The same as an address has it: absent where nothing is asked, values of a facet with commas between. Numbers stay
 * numbers, or the address would show them in quotes.
 */
export interface QuestionSearch {
  readonly q?: string | number;
  readonly kind?: string;
  readonly sector?: string;
  readonly document?: string;
  readonly year?: string | number;
  readonly status?: string;
  readonly maturity?: string;
  readonly gapKind?: string;
  readonly gapStatus?: string;
  readonly place?: string;
  readonly on?: string;
  readonly edition?: number;
  readonly keep?: readonly string[];
  readonly offset?: number;
  readonly hit?: string;
}

const LONGEST_TEXT = 1_000;
const LONGEST_VALUE = 200;
const MOST_VALUES = 50;

/** Whatever an address brings, read as a question: what makes no sense is as if it were not there. */
export function questionOf(search: Readonly<Record<string, unknown>>): Question {
  const day = textOf(search['on']);
  const edition = Number(search['edition']);
  const offset = Number(search['offset']);
  return {
    text: textOf(search['q']).normalize('NFC').slice(0, LONGEST_TEXT),
    filters: Object.fromEntries(
      FACETS.map((facet) => [facet, valuesOf(facet, search[facet])]),
    ) as Question['filters'],
    on: dayTyped(dayWords(day)) === day ? day : null,
    edition: Number.isInteger(edition) && edition >= 1900 && edition <= 9999 ? edition : null,
    keep: Array.isArray(search['keep']) ? search['keep'].map(textOf).filter(fits).slice(0, MOST_VALUES) : [],
    offset: Number.isInteger(offset) && offset > 0 ? Math.min(offset - (offset % PAGE), LAST_OFFSET) : 0,
    hit: textOf(search['hit']) || null,
  };
}

export function searchOf({ text, filters, on, edition, keep, offset, hit }: Question): QuestionSearch {
  const facets = FACETS.filter((facet) => filters[facet].length > 0);
  return {
    ...(text && { q: plain(text) }),
    ...Object.fromEntries(facets.map((facet) => [facet, plain(filters[facet].join(','))])),
    ...(on && { on }),
    ...(edition && { edition }),
    ...(keep.length > 0 && { keep }),
    ...(offset > 0 && { offset }),
    ...(hit && { hit }),
  };
}

/** For the route: every address is one that the page could have written itself. */
export function validateQuestion(search: Record<string, unknown>): QuestionSearch {
  return searchOf(questionOf(search));
}

/** What the API is asked. As it is still typed it counts for nothing: see `counting.ts`. */
export function requestOf({ text, filters, on, edition, keep, offset }: Question): SearchRequest {
  const chosen = FACETS.filter((facet) => filters[facet].length > 0);
  return {
    q: text,
    ...Object.fromEntries(chosen.map((facet) => [facet, filters[facet]])),
    ...(on && { on }),
    ...(edition && { edition }),
    ...(keep.length > 0 && { keep: [...keep] }),
    offset,
    limit: PAGE,
    facets: [...FACETS],
    typing: true,
  };
}

/** Other words than before: what was said of the old ones goes. */
export function withText(question: Question, text: string): Question {
  const lower = text.toLowerCase();
  const held = question.keep.filter((kept) => lower.includes(kept.toLowerCase()));
  const keep = held.length === question.keep.length ? question.keep : held;
  return { ...question, text, keep, offset: 0, hit: null };
}

export function withFilter(question: Question, facet: Facet, values: readonly string[]): Question {
  return { ...question, filters: { ...question.filters, [facet]: values }, offset: 0, hit: null };
}

/** Nothing is asked: the page is at its beginning. */
export function isBlank({ text, filters, on, edition }: Question): boolean {
  return text.trim() === '' && !on && !edition && FACETS.every((facet) => filters[facet].length === 0);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

const fits = (value: string): boolean => value !== '' && value.length <= LONGEST_VALUE;

function valuesOf(facet: Facet, value: unknown): readonly string[] {
  const values = textOf(value)
    .split(',')
    .filter((each) => fits(each) && isValueOf(facet, each));
  return [...new Set(values)].slice(0, MOST_VALUES);
}

function plain(text: string): string | number {
  return String(Number(text)) === text ? Number(text) : text;
}
