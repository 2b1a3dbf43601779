import { TextDataError } from './errors.js';
import { normalize } from './normalize.js';
import { syllables } from './syllables.js';

/**
 * What an abbreviation may stand for. `next` and `previous` tell when: words that follow or precede it,
 * "number" for a number, "/" for a slash.
 */
export interface Sense {
  readonly long: string;
  readonly english: string;
  readonly next: readonly string[];
  readonly previous: readonly string[];
}

/** One row of the table. The first sense is the usual one. */
export interface Abbreviation {
  readonly short: string;
  /** Other ways of writing it. */
  readonly also: readonly string[];
  readonly senses: readonly Sense[];
  readonly field?: string;
  /** Also reads as an ordinary word, so only capitals count: "CA" is Công an, "ca" is a shift. */
  readonly capitals: boolean;
  /** False for what nobody spells out: SIM. It is in the table for its meaning alone. */
  readonly expand: boolean;
  /** First day on which a body of that name no longer existed, YYYY-MM-DD. */
  readonly until?: string;
  readonly note?: string;
}

/** A spelling of an abbreviation cut into syllables: "TT&TT" -> tt, tt. */
export interface Spelt {
  readonly toned: readonly string[];
  readonly folded: readonly string[];
  readonly of: Abbreviation;
}

export interface AbbreviationTable {
  readonly entries: readonly Abbreviation[];
  /** By first folded syllable, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Spelt[]>;
}

type Row = Readonly<Record<string, unknown>>;

function rowAt(value: unknown, path: string, known: readonly string[]): Row {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new TextDataError(path, 'expected a mapping');
  const stranger = Object.keys(value).find((key) => !known.includes(key));
  if (stranger)
    throw new TextDataError(`${path}.${stranger}`, `unknown field; known are ${known.join(', ')}`);
  return value as Row;
}

function listAt(value: unknown, path: string): readonly unknown[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw new TextDataError(path, 'expected a list');
  return value;
}

function textAt(value: unknown, path: string): string {
  if (typeof value !== 'string' || value.trim() === '') throw new TextDataError(path, 'expected a text');
  return normalize(value.trim());
}

function textsAt(value: unknown, path: string): string[] {
  return listAt(value, path).map((one, i) => textAt(one, `${path}[${i}]`));
}

function flagAt(value: unknown, path: string, otherwise: boolean): boolean {
  if (value !== undefined && typeof value !== 'boolean')
    throw new TextDataError(path, 'expected true or false');
  return value ?? otherwise;
}

function dayAt(value: unknown, path: string): string {
  const day = textAt(value, path);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) throw new TextDataError(path, 'expected a day as YYYY-MM-DD');
  return day;
}

const SENSE = ['long', 'english', 'next', 'previous'];
const ENTRY = [...SENSE, 'short', 'also', 'field', 'capitals', 'expand', 'until', 'note', 'alternatives'];

function senseAt(row: Row, path: string): Sense {
  return {
    long: textAt(row['long'], `${path}.long`),
    english: textAt(row['english'], `${path}.english`),
    next: textsAt(row['next'], `${path}.next`),
    previous: textsAt(row['previous'], `${path}.previous`),
  };
}

function entryAt(value: unknown, path: string): Abbreviation {
  const row = rowAt(value, path, ENTRY);
  const others = listAt(row['alternatives'], `${path}.alternatives`).map((one, i) => {
    const place = `${path}.alternatives[${i}]`;
    return senseAt(rowAt(one, place, SENSE), place);
  });
  return {
    short: textAt(row['short'], `${path}.short`),
    also: textsAt(row['also'], `${path}.also`),
    senses: [senseAt(row, path), ...others],
    capitals: flagAt(row['capitals'], `${path}.capitals`, false),
    expand: flagAt(row['expand'], `${path}.expand`, true),
    ...(row['field'] === undefined ? {} : { field: textAt(row['field'], `${path}.field`) }),
    ...(row['until'] === undefined ? {} : { until: dayAt(row['until'], `${path}.until`) }),
    ...(row['note'] === undefined ? {} : { note: textAt(row['note'], `${path}.note`) }),
  };
}

function spelt(short: string, of: Abbreviation): Spelt {
  const parts = syllables(short);
  return { toned: parts.map(({ toned }) => toned), folded: parts.map(({ folded }) => folded), of };
}

/**
 * The table from parsed YAML: `{abbreviations: [{short, also?, long, english, next?, previous?, alternatives?,
 * field?, capitals?, expand?, until?, note?}]}`.
 * @throws TextDataError naming the first place that is wrong, or an abbreviation given twice.
 */
export function parseAbbreviations(value: unknown): AbbreviationTable {
  const root = rowAt(value, 'file', ['abbreviations']);
  const rows = listAt(root['abbreviations'], 'abbreviations');
  const entries = rows.map((row, i) => entryAt(row, `abbreviations[${i}]`));
  const byFirst = new Map<string, Spelt[]>();
  entries.forEach((entry, i) => {
    for (const short of [entry.short, ...entry.also]) {
      const one = spelt(short, entry);
      const first = one.folded[0];
      if (!first) throw new TextDataError(`abbreviations[${i}].short`, `"${short}" has no letters`);
      const same = byFirst.get(first) ?? [];
      if (same.some(({ toned }) => toned.join(' ') === one.toned.join(' ')))
        throw new TextDataError(`abbreviations[${i}].short`, `"${short}" is in the table already`);
      byFirst.set(
        first,
        [...same, one].sort((a, b) => b.folded.length - a.folded.length),
      );
    }
  });
  return { entries, byFirst };
}
