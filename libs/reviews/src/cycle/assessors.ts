import { type Kept, isAway, type Person, viewerOf } from '@app/access';
import { type Day, everyRow, type Instant } from '@app/knowledge';
import { type Assessor, isCompetent } from './assignment.js';
import { type Candidates, candidatesBy } from './candidate.js';
import { type Cycle, type Cycles, type ReviewedKind } from './cycle.js';
import { type ReviewParts } from './parts.js';

/** Everybody who may be asked to review something of these kinds, and those who were and may no longer be. */
export interface Staff {
  readonly assessors: readonly Assessor[];
  /** Ids of those who will do nothing more of it before it is due: their accounts are closed, or they are on leave until then. */
  readonly gone: ReadonlySet<string>;
}

export async function staffOf(
  { people, clock }: Pick<ReviewParts, 'people' | 'clock'>,
  cycles: Cycles,
  candidates: Candidates,
  cycle: Cycle,
): Promise<Staff> {
  const today = clock.today();
  const everybody = await everyRow((page) => people.list({}, page));
  const lastAssigned = await lastAssignedIn(cycles, cycle);
  const competent = everybody.filter((person) => isOfUse(person, cycle.kinds, today));
  const assessors = await Promise.all(
    competent.map(async (person) => ({
      id: person.id,
      viewer: viewerOf(person, today, null),
      away: person.value.closedAt !== null || isAway(person.value, today),
      load: await loadOf(candidates, cycle.year, person.id),
      lastAssignedAt: lastAssigned[person.id] ?? null,
    })),
  );
  const stays = new Set(
    competent.filter((person) => !isAwayUntil(person, today, cycle.dueOn)).map(({ id }) => id),
  );
  return { assessors, gone: new Set(everybody.map(({ id }) => id).filter((id) => !stays.has(id))) };
}

function isOfUse(person: Kept<Person>, kinds: readonly ReviewedKind[], today: Day): boolean {
  return kinds.some((kind) => isCompetent(viewerOf(person, today, null), kind));
}

function isAwayUntil(person: Kept<Person>, today: Day, due: Day): boolean {
  const back = due > today ? due : today;
  return (
    person.value.closedAt !== null ||
    person.value.absences.some(({ from, to }) => from <= today && back <= to)
  );
}

async function loadOf(candidates: Candidates, year: number, person: string): Promise<number> {
  return (await candidates.find(candidatesBy(year, 'assignee', person), { cursor: null, limit: 1 })).total;
}

/** When each was last given something, in this review or in one before. */
async function lastAssignedIn(cycles: Cycles, cycle: Cycle): Promise<Readonly<Record<string, Instant>>> {
  const earlier = (await cycles.all()).map(({ value }) => value).filter(({ year }) => year < cycle.year);
  earlier.sort((a, b) => a.year - b.year);
  return Object.assign({}, ...[...earlier, cycle].map(({ lastAssigned }) => lastAssigned)) as Record<
    string,
    Instant
  >;
}
