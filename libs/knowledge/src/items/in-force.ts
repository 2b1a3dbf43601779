import { type HistoryEntry, type InForce, type LegalStatus } from '../ports/knowledge-store.js';
import { type Day, type Instant } from '../time.js';
import { type ItemVersion, type Validity } from './version.js';

/**
 * A stretch of days on which one version is the text that holds: from `from` until the day before `to`. A null `from`
 * is a first day the version does not state, before every stated one.
 */
export interface Segment {
  readonly version: ItemVersion;
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * What held on `day` as the base knew it at `knownAt`. Of the versions first published by then and not corrected
 * by one published by then, the one with the latest first day on or before `day`, the newest of equals, decides.
 * A first day that is not stated counts as before every other, and its text is `unknown` until its last day.
 */
export function decideInForce(history: readonly HistoryEntry[], day: Day, knownAt: Instant): InForce {
  const versions = byFirstDay(history, knownAt);
  const [earliest] = versions;
  if (!earliest) return { status: 'not-loaded', version: null };
  const version = versions.findLast((candidate) => firstDay(candidate) <= day);
  return version
    ? { status: version.validity ? statusOn(version.validity, day) : 'unknown', version }
    : { status: 'not-yet', version: earliest };
}

/** The days on which some text held, in order and without overlap, as known at `knownAt`. Agrees with `decideInForce`. */
export function timeline(history: readonly HistoryEntry[], knownAt: Instant): Segment[] {
  const versions = byFirstDay(history, knownAt);
  return versions.flatMap((version, index) => {
    const next = versions[index + 1];
    const ends = [version.validity?.to, next && firstDay(next)].filter(
      (day) => day !== null && day !== undefined,
    );
    const to = ends.sort()[0] ?? null;
    return to === null || firstDay(version) < to
      ? [{ version, from: version.validity?.from ?? null, to }]
      : [];
  });
}

/** How one text stands on a day, by its own first and last day. */
export function statusOn({ from, to, suspended }: Validity, day: Day): LegalStatus {
  if (to !== null && day >= to) return 'no-longer';
  if (from !== null && day < from) return 'not-yet';
  if (suspended) return 'suspended';
  return from === null ? 'unknown' : 'in-force';
}

/** The versions that count, one a first day (the newest of equals), in order of first days. */
function byFirstDay(history: readonly HistoryEntry[], knownAt: Instant): ItemVersion[] {
  const known = history.filter(({ publishedAt }) => publishedAt !== null && publishedAt <= knownAt);
  const corrected = new Set(known.map(({ version }) => version.corrects));
  const counting = known.map(({ version }) => version).filter(({ version }) => !corrected.has(version));
  const winners = new Map(counting.map((version) => [firstDay(version), version]));
  return [...winners.values()].sort((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

/** The day as text that sorts: "" stands before every stated day. */
function firstDay({ validity }: ItemVersion): Day {
  return validity?.from ?? '';
}
