import { type Records, startsWith } from '@app/access';
import { type Clock } from '@app/knowledge';
import { fold, normalize, personalData } from '@app/text';
import {
  addDays,
  BY_COUNT,
  type DayOfSearch,
  daysIn,
  type Missed,
  missesIn,
  missId,
  NO_SEARCH,
  type Opened,
  openedId,
  openedIn,
} from './records.js';
import { Tally } from './tally.js';

const FLUSH_MS = 10_000;
/** What is longer is no question. */
const LONGEST_QUESTION = 200;

/** A search that was answered. */
export interface Search {
  /** As typed. */
  readonly query: string;
  readonly total: number;
  /** Whether another spelling was offered. */
  readonly corrected: boolean;
}

/**
 * Counts what is searched and opened: no person, no address, and of questions only those that found nothing, where they
 * tell of nobody. Counts are kept in memory and added to the records every ten seconds; several processes add up. One
 * that is killed loses ten seconds; what is added while the answer of the records is lost counts twice.
 */
export class Usage {
  private readonly days: Tally<DayOfSearch>;
  private readonly items: Tally<Opened>;
  private readonly misses: Tally<Missed>;
  private timer: NodeJS.Timeout | undefined;
  private turn: Promise<void> = Promise.resolve();

  constructor(
    private readonly records: Records,
    private readonly clock: Clock,
  ) {
    this.days = new Tally(records, daysIn(records), addDays);
    this.items = new Tally(records, openedIn(records), addOpened);
    this.misses = new Tally(records, missesIn(records), addMissed);
  }

  /** A question was answered; the next page of an answer is no new question. */
  searched({ query, total, corrected }: Search): void {
    const today = this.clock.today();
    const isMiss = total === 0;
    this.days.note(today, { ...NO_SEARCH, searches: 1, empty: Number(isMiss), corrected: Number(corrected) });
    if (isMiss) this.missing(query);
  }

  /** Somebody says that nothing found answers a question. False: what may tell of somebody, or is too long, is not kept. */
  missing(query: string): boolean {
    const text = wordsToKeep(query);
    if (text === null) return false;
    this.misses.note(missId(text), { text, count: 1, lastDay: this.clock.today() });
    return true;
  }

  /** Something that a search found was opened; `first`: the first of what that search found. */
  opened(itemId: string, first: boolean): void {
    const today = this.clock.today();
    const month = today.slice(0, 7);
    this.items.note(openedId({ itemId, month }), { itemId, month, times: 1 });
    if (first) this.days.note(today, { ...NO_SEARCH, answered: 1 });
  }

  /** The questions that found nothing, most often asked first. */
  async top(n: number): Promise<Missed[]> {
    const { rows } = await missesIn(this.records).find(startsWith(BY_COUNT), { cursor: null, limit: n });
    return rows.map(({ value }) => value);
  }

  /** Adds the counts to the records again and again, until `stop`. */
  start(): void {
    // What could not be added waits for the next time: nobody has to hear of it.
    this.timer = setInterval(() => void this.flush().catch(() => undefined), FLUSH_MS).unref();
  }

  /** Adds what is left. Throws what the records throw. */
  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.flush();
  }

  /** Adds the counts to the records. Throws what the records throw; the counts wait on then. */
  flush(): Promise<void> {
    const add = () => Promise.all([this.days.flush(), this.items.flush(), this.misses.flush()]);
    this.turn = this.turn.catch(() => undefined).then(async () => void (await add()));
    return this.turn;
  }
}

function addOpened(one: Opened, { times }: Opened): Opened {
  return { ...one, times: one.times + times };
}

function addMissed(one: Missed, { count, lastDay }: Missed): Missed {
  return { ...one, count: one.count + count, lastDay: lastDay > one.lastDay ? lastDay : one.lastDay };
}

/** The folded words of a question; null where they may tell of somebody, or are too many. */
function wordsToKeep(query: string): string | null {
  const words = normalize(query).replaceAll(/\s+/g, ' ').trim();
  const tells = words.length > LONGEST_QUESTION || personalData(words).length > 0;
  return tells || words === '' ? null : fold(words);
}
