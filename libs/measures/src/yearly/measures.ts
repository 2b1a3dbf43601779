import { DEFINITIONS } from './definitions.js';
import { type YearFacts } from './facts.js';
import { type FigureRow } from './figures.js';
import { Gathering, type MeasureParts } from './gathering.js';
import { yearOf } from './year.js';

/** A measure of a year, with all that is needed to check it. */
export interface Figure {
  readonly key: string;
  readonly name: string;
  /** Null where its base is empty: nothing can be said. */
  readonly value: number | null;
  readonly unit: string;
  /** How many cases it rests on (n). */
  readonly base: number;
  /** How it is computed, and what its base counts. */
  readonly query: string;
  /** What it was the year before. */
  readonly previous: number | null;
  /** Against the year before, in percent to one decimal place; null where there is nothing to compare with. */
  readonly change: number | null;
  /** The change the sector aims at, in percent; null where none is set. */
  readonly target: number | null;
  /** What it is made of, where that can be named. */
  readonly rows: readonly FigureRow[];
  /** What it was year by year, up to this one. */
  readonly history: readonly YearValue[];
}

/** What a figure was in a year, and how many cases it rested on. */
export interface YearValue {
  readonly year: number;
  readonly value: number | null;
  readonly base: number;
}

/** The years before that a figure is shown beside. */
const YEARS_BEFORE = 4;

/** The measures of a year: what was contributed, used again, found again, kept current, and looked for in vain. */
export class Measures {
  private readonly gathering: Gathering;

  constructor(parts: MeasureParts) {
    this.gathering = new Gathering(parts);
  }

  /** Of a year in Vietnam's time. */
  async of(year: number): Promise<Figure[]> {
    const years = Array.from({ length: YEARS_BEFORE + 1 }, (_, n) => yearOf(year - n));
    const [facts, before, ...earlier] = await this.gathering.ofYears(years);
    return figuresOf(facts!, before!, ...earlier);
  }
}

/** The figures of a year beside those of the year before, and of the years before that, the latest first. */
export function figuresOf(facts: YearFacts, before: YearFacts, ...earlier: readonly YearFacts[]): Figure[] {
  return DEFINITIONS.map(({ count, ...definition }) => {
    const counted = [facts, before, ...earlier].map((each) => ({ year: each.year.year, ...count(each) }));
    const [{ value, base, rows }, { value: previous }] = [counted[0]!, counted[1]!];
    const history = counted
      .map((each) => ({ year: each.year, value: each.value, base: each.base }))
      .reverse();
    return { ...definition, value, base, previous, change: changeOf(value, previous), rows, history };
  });
}

function changeOf(value: number | null, previous: number | null): number | null {
  if (value === null || previous === null || previous === 0) return null;
  return Math.round((1_000 * (value - previous)) / previous) / 10;
}
