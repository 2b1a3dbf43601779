import { type HistoryEntry, type InForce } from '../ports/knowledge-store.js';
import { type Day, type Instant } from '../time.js';
import { type ItemVersion, type Validity } from './version.js';

/** A stretch of days on which one version is the text in force (or suspended): from `from` until the day before `to`. */
export interface Segment {
  readonly version: ItemVersion;
  readonly from: Day;
  readonly to: Day | null;
}

type Stated = ItemVersion & { readonly validity: Validity & { readonly from: Day } };

/**
 * What held on `day` as the base knew it at `knownAt`. Of the versions first published by then and not corrected
 * by one published by then, the one with the latest first day on or before `day`, the newest of equals, decides.
 * A version that states no first day counts only where none states one.
 */
export function decideInForce(history: readonly HistoryEntry[], day: Day, knownAt: Instant): InForce {
  const candidates = knownVersions(history, knownAt);
  const newest = candidates.at(-1);
  if (!newest) return { status: 'not-loaded', version: null };
  const stated = byFirstDay(candidates);
  const version = stated.findLast(({ validity }) => validity.from <= day);
  if (version) return { status: statusOn(version.validity, day), version };
  return stated[0] ? { status: 'not-yet', version: stated[0] } : { status: 'unknown', version: newest };
}

/** The days on which something was in force or suspended, in order and without overlap, as known at `knownAt`. */
export function timeline(history: readonly HistoryEntry[], knownAt: Instant): Segment[] {
  const stated = byFirstDay(knownVersions(history, knownAt));
  return stated.flatMap((version, index) => {
    const { from, to: end } = version.validity;
    const next = stated[index + 1]?.validity.from ?? null;
    const to = end !== null && next !== null ? (end < next ? end : next) : (end ?? next);
    return to === null || from < to ? [{ version, from, to }] : [];
  });
}

function statusOn({ to, suspended }: Validity, day: Day): 'in-force' | 'no-longer' | 'suspended' {
  if (to !== null && day >= to) return 'no-longer';
  return suspended ? 'suspended' : 'in-force';
}

function knownVersions(history: readonly HistoryEntry[], knownAt: Instant): ItemVersion[] {
  const known = history.filter(({ publishedAt }) => publishedAt !== null && publishedAt <= knownAt);
  const corrected = new Set(known.map(({ version }) => version.corrects));
  return known.map(({ version }) => version).filter(({ version }) => !corrected.has(version));
}

/** One version a first day, the newest of equals, in order of first days. */
function byFirstDay(versions: readonly ItemVersion[]): Stated[] {
  const winners = new Map(versions.filter(isStated).map((version) => [version.validity.from, version]));
  return [...winners.values()].sort((a, b) => (a.validity.from < b.validity.from ? -1 : 1));
}

function isStated(version: ItemVersion): version is Stated {
  return version.validity !== null && version.validity.from !== null;
}
