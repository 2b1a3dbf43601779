import { type Classification, type Frequency, type Spelling } from '@app/search';
import { isAnyOf } from './clause.js';
import { unitCode, unitKey } from './codes.js';
import { isMissing } from './errors.js';
import { type Shelf } from './shelf.js';
import { type IndexRecord } from './stored.js';

/** Units remembered; the state of the index decides how long. */
const MOST_KNOWN = 100_000;
const MOST_FOLLOWED = 1_000;

/** A unit in the engine. Without `spellings` it is only ever spelled as it folds. */
export interface StoredUnit {
  readonly key: string;
  readonly term: string;
  readonly documents: number;
  readonly spellings?: readonly (readonly [toned: string, count: number])[];
  readonly pair: boolean;
  /** Of a pair, the code of its first syllable. */
  readonly first?: string;
  /** Of the index when it last changed; absent for one as the index was filled. */
  readonly turn?: number;
}

export interface UnitFacts {
  readonly documents: number;
  readonly spellings: readonly Spelling[];
}

/** The syllables as of one state of the index. */
interface Vocabulary {
  readonly record: IndexRecord;
  readonly counts: Promise<ReadonlyMap<string, number>>;
}

const FACTS = ['key', 'term', 'documents', 'spellings'];
const COUNTS = ['term', 'documents'];
const UNKNOWN: UnitFacts = { documents: 0, spellings: [] };
const NOTHING: ReadonlyMap<string, number> = new Map();

/**
 * What the index knows of words, remembered until the index is seen to have changed: what other processes brought in
 * is known from the next `vocabulary`, `complete` or look at the index's state on.
 */
export class Lexicon {
  private known = new Map<string, UnitFacts>();
  private followers = new Map<string, Promise<readonly Frequency[]>>();
  private seenCounts = new Map<string, number>();
  private state = '';
  private words: Vocabulary | null = null;

  constructor(
    private readonly units: Shelf,
    /** Reads the state of the index, and tells `seen` of it. */
    private readonly look: () => Promise<IndexRecord | null>,
  ) {}

  /** Forgets what another state of the index said. */
  seen(record: IndexRecord | null): void {
    const state = stateOf(record);
    if (state === this.state) return;
    this.forget();
    this.state = state;
  }

  forget(): void {
    this.state = '';
    this.known = new Map();
    this.followers = new Map();
    this.seenCounts = new Map();
  }

  async facts(terms: readonly string[]): Promise<readonly UnitFacts[]> {
    const { known } = this;
    const keys = new Map(terms.map((term) => [term, unitKey(term)]));
    const unknown = [...new Set(keys.values())].filter((key) => !known.has(key));
    const read = await orNothing(this.units.byKeys<StoredUnit>(unknown, FACTS));
    const found = new Map(read.map((unit) => [unit.key, factsOf(unit)]));
    for (const key of unknown) known.set(key, found.get(key) ?? UNKNOWN);
    const facts = terms.map((term) => known.get(keys.get(term)!) ?? UNKNOWN);
    forgetOldest(known, MOST_KNOWN);
    return facts;
  }

  /** In how many texts of these audiences each unit stands; `count` counts those not remembered. */
  async seenBy(
    audiences: readonly Classification[],
    terms: readonly string[],
    count: (terms: readonly string[]) => Promise<readonly number[]>,
  ): Promise<readonly number[]> {
    const { seenCounts } = this;
    const keyOf = (term: string) => `${audiences.join(' ')} ${term}`;
    const facts = await this.facts(terms);
    const held = terms.filter((_, i) => facts[i]!.documents > 0);
    const unknown = held.filter((term) => !seenCounts.has(keyOf(term)));
    const counts = await count(unknown);
    unknown.forEach((term, i) => seenCounts.set(keyOf(term), counts[i]!));
    const told = terms.map((term) => seenCounts.get(keyOf(term)) ?? 0);
    forgetOldest(seenCounts, MOST_KNOWN);
    return told;
  }

  async vocabulary(): Promise<ReadonlyMap<string, number>> {
    const record = await this.look();
    if (!record) return NOTHING;
    const before = this.words;
    if (stateOf(before?.record ?? null) === stateOf(record)) return before!.counts;
    const words = { record, counts: this.read(record, before) };
    this.words = words;
    words.counts.catch(() => this.words === words && (this.words = null));
    return words.counts;
  }

  async complete(prefix: string, limit: number): Promise<readonly Frequency[]> {
    const end = prefix.indexOf('_');
    const all = end < 0 ? await this.syllables() : await this.pairsFrom(prefix.slice(0, end));
    return all
      .filter(({ term }) => term.startsWith(prefix))
      .sort((a, b) => b.documents - a.documents || (a.term < b.term ? -1 : 1))
      .slice(0, limit);
  }

  /** What has changed since `before`, or all of it. */
  private async read(record: IndexRecord, before: Vocabulary | null): Promise<ReadonlyMap<string, number>> {
    const known = before?.record.epoch === record.epoch ? before : null;
    const since = known ? ` AND turn > ${known.record.turn}` : '';
    const units = await orNothing(this.units.where<Frequency>(`pair = false${since}`, COUNTS));
    const counts = new Map(await known?.counts);
    for (const { term, documents } of units) counts.set(term, documents);
    return counts;
  }

  private async syllables(): Promise<Frequency[]> {
    return Array.from(await this.vocabulary(), ([term, documents]) => ({ term, documents }));
  }

  private async pairsFrom(first: string): Promise<readonly Frequency[]> {
    await this.look();
    const { followers } = this;
    const known =
      followers.get(first) ??
      orNothing(this.units.where<Frequency>(isAnyOf('first', [unitCode(first)]), COUNTS));
    followers.set(first, known);
    known.catch(() => followers.delete(first));
    forgetOldest(followers, MOST_FOLLOWED);
    return known;
  }
}

function stateOf(record: IndexRecord | null): string {
  return record ? `${record.epoch} ${record.turn}` : '';
}

function factsOf({ term, documents, spellings = [[term, documents]] }: StoredUnit): UnitFacts {
  const told = spellings.map(([toned, count]) => ({ toned, count }));
  return { documents, spellings: told.sort((a, b) => b.count - a.count || (a.toned < b.toned ? -1 : 1)) };
}

function forgetOldest(map: Map<string, unknown>, most: number): void {
  for (const key of map.keys()) {
    if (map.size <= most) return;
    map.delete(key);
  }
}

/** An index that is not there knows nothing. */
async function orNothing<T>(reading: Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await reading;
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}
