import {
  type Day,
  definitionOf,
  holdsRestricted,
  type Instant,
  type ItemState,
  type ItemVersion,
  type KnowledgeStore,
  pagesOf,
  vietnamDay,
} from '@app/knowledge';
import { listedTitle } from '../editions/listed-title.js';
import { addMonths } from '../editorial/review-due.js';
import { type Standing } from '../editorial/standing.js';
import { AlikeLessons } from './alike.js';
import { type Candidate, type ReviewedItem } from './candidate.js';
import { type CyclePlan, type ReviewedKind } from './cycle.js';
import { type LawFacts, lawChange, lawFacts } from './laws.js';
import { type Reason } from './reasons.js';

/** Says how items stand, in the order given. */
export interface Standings {
  standings(states: readonly ItemState[]): Promise<Standing[]>;
}

/** What a survey needs beside the plan. */
export interface SurveyParts {
  readonly store: KnowledgeStore;
  readonly editorial: Standings;
  readonly today: Day;
  /** The version of each item that the edition before held; null: there is none. */
  readonly before: ReadonlyMap<string, number> | null;
}

/** What is told of an item while all are read: no more than its candidate needs, for there may be many. */
interface Facts {
  readonly item: ReviewedItem;
  readonly reviewDue: Day | null;
  /** When somebody last wrote or reviewed it. */
  readonly seenAt: Instant;
  readonly restsOn: readonly string[];
  /** Of a gap nobody has settled: since when it is known. */
  readonly openSince: Day | null;
}

const PAGE = 500;
const RESTING = ['rests-on', 'concerns'];
const SETTLED = ['resolved', 'rejected'];
const MONTHS_OPEN = 12;

/** Every published item of the plan's scope that there is a reason to look at, in order of id. Lets others work now and then. */
export async function survey(plan: CyclePlan, parts: SurveyParts): Promise<Candidate[]> {
  const alike = new AlikeLessons();
  const facts: Facts[] = [];
  const filter = { kinds: plan.kinds, published: true };
  for await (const states of pagesOf((page) => parts.store.list(filter, page), PAGE)) {
    for (const standing of await parts.editorial.standings(states)) {
      const told = await factsOf(standing, plan, parts.store);
      if (told) facts.push(told);
      if (told && isComparable(told.item)) alike.add(shown(standing));
    }
  }
  const laws = await lawFacts(parts.store, new Set(facts.flatMap(({ restsOn }) => restsOn)));
  const likes = await alike.reasons();
  const { year, dueOn } = plan;
  return facts.flatMap((told) => {
    const reasons = [...reasonsOf(told, parts, laws), ...(likes.get(told.item.itemId) ?? [])];
    const rest = { year, reasons, dueOn, assignee: null, assignedAt: null, choice: null, verdict: null };
    return reasons.length > 0 ? [{ ...told.item, ...rest }] : [];
  });
}

function isComparable({ kind, classification }: ReviewedItem): boolean {
  return kind === 'lesson' && classification !== 'restricted';
}

function shown({ state }: Standing): ItemVersion {
  return state.published!;
}

/** Null for an item of no sector of the plan's. */
async function factsOf(standing: Standing, plan: CyclePlan, store: KnowledgeStore): Promise<Facts | null> {
  const version = shown(standing);
  const { facets } = definitionOf(version.kind).describe(version.body);
  const isInScope = plan.sectors === null || facets.sectors.some((sector) => plan.sectors!.includes(sector));
  if (!isInScope) return null;
  const { reviewedAt } = standing.work;
  return {
    item: itemOf(standing, facets.sectors),
    reviewDue: standing.due,
    seenAt: reviewedAt !== null && reviewedAt > version.recordedAt ? reviewedAt : version.recordedAt,
    restsOn: version.links.filter(({ type }) => RESTING.includes(type)).map(({ target }) => target),
    openSince: await openSince(version, store),
  };
}

function itemOf(standing: Standing, sectors: readonly string[]): ReviewedItem {
  const item = shown(standing);
  const { itemId, kind, version, contentHash } = item;
  const { classification, author, owner, unit } = standing.guarded.published!;
  return {
    ...{ itemId, kind: kind as ReviewedKind, version, contentHash },
    title: listedTitle(item),
    holdsRestricted: holdsRestricted(item),
    ...{ classification, author, owner, unit, sectors },
  };
}

async function openSince(version: ItemVersion, store: KnowledgeStore): Promise<Day | null> {
  if (version.kind !== 'gap' || SETTLED.includes(String(version.body['status']))) return null;
  const first = version.version === 1 ? version : await store.version(version.itemId, 1);
  return vietnamDay((first ?? version).recordedAt);
}

function reasonsOf(
  { item: { itemId, version }, reviewDue, restsOn, seenAt, openSince: since }: Facts,
  { before, today }: SurveyParts,
  laws: ReadonlyMap<string, LawFacts>,
): Reason[] {
  const reasons: Reason[] = [];
  const held = before?.get(itemId);
  if (held === undefined) reasons.push({ type: 'new' });
  else if (held !== version) reasons.push({ type: 'changed', before: held });
  if (reviewDue !== null && reviewDue <= today) reasons.push({ type: 'review-due', due: reviewDue });
  for (const provision of new Set(restsOn)) {
    const law = laws.get(provision);
    const change = law && lawChange(provision, law, seenAt, today);
    if (change) reasons.push(change);
  }
  if (since !== null && addMonths(since, MONTHS_OPEN) <= today) reasons.push({ type: 'open-gap', since });
  return reasons;
}
