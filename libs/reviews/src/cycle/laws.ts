import { type Day, type Instant, type ItemState, type KnowledgeStore, vietnamDay } from '@app/knowledge';
import { type Reason } from './reasons.js';

/** What the published text of a provision says of itself. */
export interface LawFacts {
  /** Whether it replaced an earlier text. */
  readonly amended: boolean;
  readonly recordedAt: Instant;
  readonly from: Day | null;
  readonly to: Day | null;
}

type LawChanged = Extract<Reason, { type: 'law-changed' }>;

const BATCH = 500;

/** The facts of provisions, those that are published, by id. */
export async function lawFacts(
  store: KnowledgeStore,
  ids: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LawFacts>> {
  const facts = new Map<string, LawFacts>();
  const asked = [...ids];
  for (let n = 0; n < asked.length; n += BATCH) {
    for (const state of await store.current(asked.slice(n, n + BATCH))) note(facts, state);
  }
  return facts;
}

function note(facts: Map<string, LawFacts>, { published }: ItemState): void {
  if (!published) return;
  const { itemId, version, recordedAt, validity } = published;
  const [from, to] = [validity?.from ?? null, validity?.to ?? null];
  facts.set(itemId, { amended: version > 1, recordedAt, from, to });
}

/** How a provision changed between the moment somebody last looked at what rests on it and today; null: it did not. */
export function lawChange(
  provision: string,
  { amended, recordedAt, from, to }: LawFacts,
  seenAt: Instant,
  today: Day,
): LawChanged | null {
  const seenOn = vietnamDay(seenAt);
  const isSince = (day: Day | null): day is Day => day !== null && seenOn < day && day <= today;
  const changed = (how: LawChanged['how'], on: Day) => ({ type: 'law-changed', provision, how, on }) as const;
  if (isSince(to)) return changed('ended', to);
  if (!amended) return null;
  if (recordedAt > seenAt) return changed('newer-text', vietnamDay(recordedAt));
  return isSince(from) ? changed('began', from) : null;
}
