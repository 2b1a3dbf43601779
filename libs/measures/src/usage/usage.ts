import { type Records } from '@app/access';
import { type Clock, type Day, vietnamDay } from '@app/knowledge';
import { fold, normalize, personalData } from '@app/text';
import {
  addMissed,
  MOST_MISSED,
  type Missed,
  missedLately,
  type MissedLately,
  missedSince,
  type Misses,
  missesIn,
  missId,
  missOf,
  mostMissedFirst,
} from './misses.js';
import { addDays, type DayOfSearch, daysIn, NO_SEARCH, type Opened, openedId, openedIn } from './records.js';
import { Tally } from './tally.js';

const FLUSH_MS = 10_000;
const DAY_MS = 86_400_000;
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

/** What was missed from a day to another. */
export interface MissedInDays {
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly MissedLately[];
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
    if (isMiss) this.miss(query, 'searched');
  }

  /** Somebody says that nothing found answers a question. False: what may tell of somebody, or is too long, is not kept. */
  missing(query: string): boolean {
    return this.miss(query, 'reported');
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
    const { rows } = await missesIn(this.records).find(MOST_MISSED, { cursor: null, limit: n });
    return rows.map(({ value }) => value);
  }

  /** The questions missed in the last so many days, today included: most often first, then the latest. */
  async missed(days: number): Promise<MissedInDays> {
    const from = vietnamDay(new Date(Date.parse(this.clock.now()) - (days - 1) * DAY_MS).toISOString());
    const kept = await missesIn(this.records).all(missedSince(from));
    const rows = kept.map(({ value }) => missedLately(value, from)).sort(mostMissedFirst);
    return { from, to: this.clock.today(), rows };
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

  /** Whether the question could be kept. */
  private miss(query: string, how: keyof Misses): boolean {
    const text = wordsToKeep(query);
    if (text !== null) this.misses.note(missId(text), missOf(text, this.clock.today(), how));
    return text !== null;
  }
}

function addOpened(one: Opened, { times }: Opened): Opened {
  return { ...one, times: one.times + times };
}

/** The folded words of a question; null where they may tell of somebody, or are too many. */
function wordsToKeep(query: string): string | null {
  const words = normalize(query).replaceAll(/\s+/g, ' ').trim();
  const tells = words.length > LONGEST_QUESTION || personalData(words).length > 0;
  return tells || words === '' ? null : fold(words);
}
