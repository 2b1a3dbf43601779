import { type Guarded, judgesOf, mayRead, type Viewer } from '@app/access';
import { type Instant } from '@app/knowledge';

/** Somebody who may be asked to review. */
export interface Assessor {
  readonly id: string;
  readonly viewer: Viewer;
  /** On leave, or no longer here. */
  readonly away: boolean;
  /** How many items of this review they have. */
  readonly load: number;
  /** When they were last given one; null: never. */
  readonly lastAssignedAt: Instant | null;
}

/** What has to be known of an item to give it to somebody. */
export interface ToAssign {
  readonly itemId: string;
  readonly kind: string;
  readonly sectors: readonly string[];
  readonly guarded: Guarded;
  /** Who gave the last verdict on it; null: nobody yet. */
  readonly lastReviewer: string | null;
}

/** Why somebody was not asked, the gravest reason first. */
export const BARS = [
  'away',
  'not-competent',
  'may-not-read',
  'author',
  'own-unit',
  'same-item-last-time',
  'same-sector-last-time',
] as const;
export type Bar = (typeof BARS)[number];

/** How somebody was picked: all that is needed to see that it was right. */
export interface Choice {
  readonly chosen: string | null;
  /** How many items the chosen had before this one. */
  readonly load: number;
  /** How many could have been chosen. */
  readonly eligible: number;
  readonly excluded: readonly (readonly [person: string, why: Bar])[];
  /** Everybody left had reviewed the sector last time, so that this did not count. */
  readonly sectorYielded: boolean;
}

/** Who gave verdicts in each sector in the review before. */
export type SectorReviewers = Readonly<Record<string, readonly string[]>>;

/**
 * Picks somebody for each item, one after the other: of those nothing bars, whoever has least, of these whoever was
 * last given something longest ago, of these the first by id. The same question has one answer.
 */
export function assign(
  items: readonly ToAssign[],
  assessors: readonly Assessor[],
  lastInSector: SectorReviewers,
): Choice[] {
  const queue = assessors.map((assessor) => ({ ...assessor, turn: assessor.lastAssignedAt ?? '' }));
  queue.sort((a, b) => compare(a.id, b.id));
  let given = 0;
  return items.map((item) => {
    const barred = queue.map((assessor) => ({ assessor, why: barOf(assessor, item, lastInSector) }));
    const free = barred.filter(({ why }) => why === null);
    const rested = barred.filter(({ why }) => why === 'same-sector-last-time');
    const sectorYielded = free.length === 0 && rested.length > 0;
    const eligible = (sectorYielded ? rested : free).map(({ assessor }) => assessor);
    const chosen = eligible.reduce<Queued | null>(
      (best, next) => (best && before(best, next) ? best : next),
      null,
    );
    const choice = {
      chosen: chosen?.id ?? null,
      load: chosen?.load ?? 0,
      eligible: eligible.length,
      excluded: barred.flatMap(({ assessor, why }) =>
        why === null || eligible.includes(assessor) ? [] : [[assessor.id, why] as const],
      ),
      sectorYielded,
    };
    // Whoever is given something now was given it after everybody before: instants sort below "~".
    if (chosen)
      Object.assign(chosen, { load: chosen.load + 1, turn: `~${String((given += 1)).padStart(9, '0')}` });
    return choice;
  });
}

interface Queued extends Assessor {
  readonly turn: string;
}

function before(a: Queued, b: Queued): boolean {
  if (a.load !== b.load) return a.load < b.load;
  return a.turn === b.turn || a.turn < b.turn;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** What keeps somebody from reviewing an item; null: nothing. */
export function barOf(
  { id, viewer, away }: Omit<Assessor, 'load' | 'lastAssignedAt'>,
  { kind, sectors, guarded, lastReviewer }: ToAssign,
  lastInSector: SectorReviewers,
): Bar | null {
  if (away) return 'away';
  if (!isCompetent(viewer, kind)) return 'not-competent';
  if (!mayRead(viewer, guarded)) return 'may-not-read';
  if (guarded.author === id) return 'author';
  if (guarded.unit !== null && viewer.units.includes(guarded.unit)) return 'own-unit';
  if (lastReviewer === id) return 'same-item-last-time';
  return sectors.some((sector) => lastInSector[sector]?.includes(id)) ? 'same-sector-last-time' : null;
}

/** Whether somebody judges things of this kind. */
export function isCompetent({ roles }: Viewer, kind: string): boolean {
  return roles.includes('curator') || judgesOf(kind).some((role) => roles.includes(role));
}
