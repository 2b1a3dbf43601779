import { setImmediate as breathe } from 'node:timers/promises';
import { type Guarded, type Kept, type Records } from '@app/access';
import { type Day, type KnowledgeStore, pagesOf } from '@app/knowledge';
import {
  type Candidate,
  candidateId,
  type Candidates,
  candidatesIn,
  candidatesOf,
  type CandidateState,
  candidateState,
  guardedOf,
} from './candidate.js';
import { type Standings } from './survey.js';

/** A candidate as far as candidates are counted and found. */
export interface RollLine {
  readonly itemId: string;
  readonly state: CandidateState;
  readonly assignee: string | null;
  readonly sectors: readonly string[];
  readonly unit: string | null;
  readonly dueOn: Day;
  /** How long its review took; null: not said. */
  readonly minutes: number | null;
  /** The version it is about, as policies see it: what is not to be known of that is not to be known of the candidate. */
  readonly then: Guarded;
  /** The item of today. */
  readonly now: ItemNow;
}

interface ItemNow {
  /** As published, or as it stands where readers see it no more. */
  readonly guarded: Guarded;
  readonly isPublished: boolean;
}

/** In order of item. */
type Roll = Map<string, RollLine>;

interface RollsParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly editorial: Standings;
}

const PAGE = 1_000;
const BITE = 8_192;
/** This year's review and the one before. */
const MOST_HELD = 2;

/**
 * All candidates of the reviews that are looked at, in short and in memory: to read fifty thousand records and items
 * takes seconds. Before every answer it reads what was added to the logs of the base, in which everything is said that
 * anybody does to a candidate or an item, and reads anew what they speak of: no answer is older than the question, in
 * whatever process something was done.
 */
export class Rolls {
  private readonly candidates: Candidates;
  /** The one asked for last is the last. */
  private readonly held = new Map<number, Roll>();
  /** How far the audit log and the change log are read. */
  private readonly read = { entry: 0, change: 0 };
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: RollsParts) {
    this.candidates = candidatesIn(parts.records);
  }

  /** The candidates of a year as they stand now, in order of item. */
  of(year: number): Promise<readonly RollLine[]> {
    const lines = this.turn.catch(() => undefined).then(() => this.brought(year));
    this.turn = lines;
    return lines;
  }

  private async brought(year: number): Promise<readonly RollLine[]> {
    await this.readOn();
    const roll = this.held.get(year) ?? (await this.readWhole(year, new Map()));
    this.held.delete(year);
    this.held.set(year, roll);
    const [oldest] = this.held.keys();
    if (this.held.size > MOST_HELD) this.held.delete(oldest!);
    return [...roll.values()];
  }

  private async readOn(): Promise<void> {
    const { records, store } = this.parts;
    for (;;) {
      const entries = await records.entries(this.read.entry, BITE);
      const changes = await store.changes(this.read.change, BITE);
      const isWhole = entries.length === 0 || entries[0]!.sequence === this.read.entry + 1;
      // What was removed from the log unread may have spoken of anything.
      if (!isWhole) this.held.clear();
      await this.renew(
        new Set([...entries.map(({ subject }) => subject ?? ''), ...changes.map(({ itemId }) => itemId)]),
      );
      this.read.entry = entries.at(-1)?.sequence ?? this.read.entry;
      this.read.change = changes.at(-1)?.sequence ?? this.read.change;
      if (entries.length < BITE && changes.length < BITE) return;
      await breathe();
    }
  }

  /** An entry that speaks of a review as a whole may speak of each of its candidates. */
  private async renew(subjects: ReadonlySet<string>): Promise<void> {
    for (const [year, roll] of this.held) {
      if (subjects.has(String(year))) this.held.set(year, await this.readWhole(year, roll));
      const touched = [...subjects].filter((subject) => roll.has(subject));
      const kept = await this.candidates.getAll(touched.map((itemId) => candidateId(year, itemId)));
      await this.put(this.held.get(year)!, kept, new Map());
    }
  }

  /** `known` tells how items stand. */
  private async readWhole(year: number, known: Roll): Promise<Roll> {
    const roll: Roll = new Map();
    for await (const page of pagesOf((page) => this.candidates.find(candidatesOf(year), page), PAGE))
      await this.put(roll, page, known);
    return roll;
  }

  private async put(roll: Roll, kept: readonly Kept<Candidate>[], known: Roll): Promise<void> {
    const { store, editorial } = this.parts;
    const asked = kept.map(({ value }) => value.itemId).filter((itemId) => !known.has(itemId));
    const standings = await editorial.standings(await store.current(asked));
    const read = new Map(
      standings.map(({ state, guarded }) => [
        state.newest.itemId,
        { guarded: guarded.published ?? guarded.newest, isPublished: guarded.published !== null },
      ]),
    );
    for (const { value } of kept) {
      const { itemId, assignee, sectors, unit, dueOn, verdict } = value;
      const now = known.get(itemId)?.now ?? read.get(itemId);
      if (!now) continue;
      roll.set(itemId, {
        ...{ itemId, assignee, sectors, unit, dueOn, now },
        ...{ state: candidateState(value), minutes: verdict?.minutes ?? null, then: guardedOf(value) },
      });
    }
  }
}
