import {
  bodyOf,
  type Change,
  type Clock,
  type Day,
  everyRow,
  gap,
  type ItemState,
  type KnowledgeStore,
  type LegalStatus,
  lesson,
  reference,
} from '@app/knowledge';
import { INDEXED, type SearchIndex } from '@app/search';
import { LogReader } from '../logs/log-reader.js';
import { MadeOfItems } from '../logs/made-of-items.js';
import { provincesOn } from '../yearly/provinces.js';
import {
  type BasisStatus,
  type HeldGap,
  type HeldLesson,
  type HoldingFacts,
  type LawCount,
  type NamedKey,
} from './facts.js';

export interface HoldingParts {
  readonly store: KnowledgeStore;
  readonly index: SearchIndex;
  readonly clock: Clock;
}

const STATUSES: readonly LegalStatus[] = ['in-force', 'not-yet', 'no-longer', 'suspended', 'unknown'];
const SECTORS = 'reference/sectors/';

/** Gathers what breakdowns are made of; of items only when one has changed. */
export class HoldingsGathering {
  private readonly changes: LogReader<Change>;
  private readonly made = new MadeOfItems();

  constructor(private readonly parts: HoldingParts) {
    this.changes = new LogReader((since, limit) => parts.store.changes(since, limit));
  }

  /** All that the base holds today, as far as it is counted. Throws `unavailable` while the index is away. */
  async today(): Promise<HoldingFacts> {
    const { index, clock } = this.parts;
    const today = clock.today();
    await this.changes.readOn();
    const items = await this.made.of(this.changes.sequence, today, () => itemFacts(this.parts));
    return { ...items, law: await Promise.all(STATUSES.map((status) => countLaw(index, status, today))) };
  }
}

async function itemFacts({ store, clock }: HoldingParts): Promise<Omit<HoldingFacts, 'law'>> {
  const lessons = (await shown(store, lesson.kind)).flatMap(lessonOf);
  const provisions = new Set(lessons.flatMap(({ provisions: ids }) => ids));
  return {
    lessons,
    gaps: (await shown(store, gap.kind)).flatMap(gapOf),
    provinces: await provincesOn(clock.today(), store, clock),
    sectors: await sectorsIn(store),
    basis: await statusesOf([...provisions], store, clock),
  };
}

/** What readers see of a kind. */
function shown(store: KnowledgeStore, kind: string): Promise<ItemState[]> {
  return everyRow((page) => store.list({ kinds: [kind], published: true }, page));
}

function lessonOf({ published }: ItemState): HeldLesson[] {
  if (!published) return [];
  const { classification, illustration, sectors, place, date, maturity, legalBasis } = bodyOf(
    lesson,
    published,
  );
  if (classification === 'restricted') return [];
  const provisions = legalBasis.map(({ provision }) => provision);
  const year = date?.slice(0, 4) ?? null;
  return [{ id: published.itemId, illustration, sectors, place, year, maturity, provisions }];
}

function gapOf({ published }: ItemState): HeldGap[] {
  if (!published) return [];
  const { classification, illustration, sectors, gapKind, status, lessons } = bodyOf(gap, published);
  if (classification === 'restricted') return [];
  return [{ id: published.itemId, illustration, sectors, gapKind, status, lessons }];
}

async function sectorsIn(store: KnowledgeStore): Promise<NamedKey[]> {
  const filter = { kinds: [reference.kind], idPrefix: SECTORS, published: true };
  const states = await everyRow((page) => store.list(filter, page));
  return states.flatMap(({ published }) => {
    if (!published) return [];
    const { key, name } = bodyOf(reference, published);
    return [{ key, name }];
  });
}

/** The index counts law as its searches do, at any size. */
async function countLaw(index: SearchIndex, status: LegalStatus, day: Day): Promise<LawCount> {
  const filters = { kind: ['provision'], status: [status] };
  const { total, facets } = await index.recall({
    ...{ units: [], required: [], least: 0, named: [], filters, audiences: INDEXED },
    ...{ day, asOfDay: false, facets: ['document'], limit: 0 },
  });
  return { status, total, documents: facets.document ?? [] };
}

async function statusesOf(
  ids: readonly string[],
  store: KnowledgeStore,
  clock: Clock,
): Promise<ReadonlyMap<string, BasisStatus>> {
  const [today, now] = [clock.today(), clock.now()];
  const statuses = new Map<string, BasisStatus>();
  for (const id of ids) statuses.set(id, (await store.inForce(id, today, now)).status);
  return statuses;
}
