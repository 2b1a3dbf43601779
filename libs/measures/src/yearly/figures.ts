import { citedAs, vietnamDay } from '@app/knowledge';
import { type SearchFilter } from '../holdings/groups.js';
import { type LessonFact, type YearFacts } from './facts.js';
import { isIn } from './year.js';

/** A line of what a figure is made of. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Finds what the line speaks of; null where no search does. */
  readonly search: SearchFilter | null;
}

/** What a figure comes to in one year: `value` is null where its base is empty. */
export interface Counted {
  readonly value: number | null;
  /** How many cases it rests on (n). */
  readonly base: number;
  readonly rows: readonly FigureRow[];
}

type Counting = (facts: YearFacts) => Counted;

const figure = (value: number | null, base: number, rows: readonly FigureRow[] = []): Counted => ({
  value,
  base,
  rows,
});

/** So many in a hundred, to one decimal place; null of nothing. */
function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((1_000 * part) / whole) / 10;
}

export const contributed: Counting = (facts) => figure(contributedIn(facts).length, seenByEnd(facts).length);

export const reused: Counting = (facts) => {
  const lessons = seenByEnd(facts);
  return figure(lessons.filter(({ id }) => facts.opened.has(id)).length, lessons.length);
};

/** Only of findings whose day is known, and was not after the publication. */
export const daysToPublish: Counting = (facts) => {
  const days = contributedIn(facts).flatMap(({ date, firstSeen }) => {
    const isDay = date?.length === 'YYYY-MM-DD'.length;
    return isDay && date <= vietnamDay(firstSeen) ? [daysBetween(date, vietnamDay(firstSeen))] : [];
  });
  return figure(median(days), days.length);
};

export const reviewMinutes: Counting = ({ reviewMinutes: minutes }) => {
  const sum = minutes.reduce((total, one) => total + one, 0);
  return figure(minutes.length === 0 ? null : Math.round((10 * sum) / minutes.length) / 10, minutes.length);
};

/** Restricted lessons are not counted: a line would tell of one of them. */
export const repeated: Counting = (facts) => {
  const own = facts.lessons.filter(
    ({ date, place, classification }) =>
      date?.startsWith(`${facts.year.year}`) && place !== null && classification !== 'restricted',
  );
  const findings = own.flatMap(({ place, provisions }) =>
    [...new Set(provisions)].map((provision) => `${provision} ${place}`),
  );
  const counts = Map.groupBy(findings, (key) => key);
  const rows = [...counts]
    .filter(([, { length }]) => length > 1)
    .map(([key, { length: value }]) => ({ key, label: sayPair(key, facts), value, search: null }))
    .sort((a, b) => b.value - a.value || (a.key < b.key ? -1 : 1));
  return figure(rows.length, counts.size, rows);
};

/** A pair of provision and province in words; a province that is no more by its key. */
function sayPair(pair: string, { provinces }: YearFacts): string {
  const [provision, place] = pair.split(' ') as [string, string];
  return `${citedAs(provision)}, ${provinces.find(({ key }) => key === place)?.name ?? place}`;
}

export const silentProvinces: Counting = (facts) => {
  const places = new Set(contributedIn(facts).map(({ place }) => place));
  const silent = facts.provinces.filter(
    ({ key, formerKeys }) => ![key, ...formerKeys].some((one) => places.has(one)),
  );
  const rows = silent.map(({ key, name: label, formerKeys }) => ({
    ...{ key, label, value: 0 },
    search: { kind: ['lesson'], place: [key, ...formerKeys] },
  }));
  return figure(facts.provinces.length === 0 ? null : silent.length, facts.provinces.length, rows);
};

export const currency: Counting = ({ provisions, checkedProvisions }) =>
  figure(percent(checkedProvisions, provisions), provisions);

export const searchSuccess: Counting = ({ search: { answered, searches } }) =>
  figure(percent(answered, searches), searches);

export const zeroResults: Counting = ({ search: { empty, searches } }) =>
  figure(percent(empty, searches), searches);

function contributedIn({ lessons, year }: YearFacts): LessonFact[] {
  return lessons.filter(({ firstSeen }) => isIn(year, firstSeen));
}

function seenByEnd({ lessons, year }: YearFacts): LessonFact[] {
  return lessons.filter(({ firstSeen }) => firstSeen < year.to);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The middle one in order, or half-way between the two in the middle. */
function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1]!, sorted[sorted.length >> 1]!];
  return (low + high) / 2;
}
