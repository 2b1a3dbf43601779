import { type Records, startsWith } from '@app/access';
import { bodyOf, type Clock, everyRow, type ItemState, type KnowledgeStore, lesson } from '@app/knowledge';
import { candidatesIn, candidatesOf, cyclesIn, type Rolls } from '@app/reviews';
import { MadeOfItems } from '../logs/made-of-items.js';
import { PublicationLog } from '../logs/publication-log.js';
import { ReviewLog } from '../logs/review-log.js';
import { addDays, daysIn, NO_SEARCH, openedIn } from '../usage/records.js';
import { type LessonFact, type YearFacts } from './facts.js';
import { provincesOn } from './provinces.js';
import { type Year } from './year.js';

export interface MeasureParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  readonly rolls: Pick<Rolls, 'of'>;
}

/** Gathers what figures are made of, as things stand now; what the base itself does not change is read once. */
export class Gathering {
  private readonly publications: PublicationLog;
  private readonly reviews: ReviewLog;
  private readonly made = new MadeOfItems();
  /** Minutes of reviews that are closed. */
  private readonly minutes = new Map<number, readonly number[]>();

  constructor(private readonly parts: MeasureParts) {
    this.publications = new PublicationLog(parts.store);
    this.reviews = new ReviewLog(parts.records);
  }

  /** The first call reads both logs whole, later ones what was added since. */
  async ofYears(years: readonly Year[]): Promise<YearFacts[]> {
    await this.reviews.readOn();
    const sequence = await this.publications.readOn();
    const facts: YearFacts[] = [];
    for (const year of years) facts.push(await this.of(year, sequence));
    return facts;
  }

  private async of(year: Year, sequence: number): Promise<YearFacts> {
    const { store, records, clock } = this.parts;
    const today = clock.today();
    const lastDay = today < year.lastDay ? today : year.lastDay;
    const days = await daysIn(records).all(startsWith(`${year.year}-`));
    const provisions = this.publications.provisionsOf(year);
    const reviewed = this.reviews.itemsOf(year);
    return {
      year,
      lessons: await this.made.of(sequence, 'lessons', () => this.lessons()),
      opened: await openedDuring(year, records),
      reviewMinutes: await this.minutesOf(year.year),
      provinces: await this.made.of(sequence, lastDay, () => provincesOn(lastDay, store, clock)),
      provisions: provisions.length,
      checkedProvisions: provisions.filter(({ id, isNew }) => isNew || reviewed.has(id)).length,
      search: days.reduce((sum, { value }) => addDays(sum, value), NO_SEARCH),
    };
  }

  /** The lessons readers ever saw, told by the version they see now, else by the newest; no words of them are held. */
  private lessons(): Promise<LessonFact[]> {
    return everyRow(async (page) => {
      const found = await this.parts.store.list({ kinds: [lesson.kind] }, page);
      return { ...found, rows: found.rows.flatMap((state) => lessonFact(state, this.publications)) };
    });
  }

  private async minutesOf(year: number): Promise<readonly number[]> {
    const { records, rolls } = this.parts;
    const cycle = await cyclesIn(records).get(String(year));
    if (cycle?.value.state !== 'closed')
      return cycle ? (await rolls.of(year)).flatMap(({ minutes }) => minutes ?? []) : [];
    const known = this.minutes.get(year);
    if (known) return known;
    const candidates = await candidatesIn(records).all(candidatesOf(year));
    const minutes = candidates.flatMap(({ value }) => value.verdict?.minutes ?? []);
    this.minutes.set(year, minutes);
    return minutes;
  }
}

function lessonFact({ newest, published }: ItemState, log: PublicationLog): LessonFact[] {
  const version = published ?? newest;
  const body = bodyOf(lesson, version);
  const firstSeen = log.firstSeen(version.itemId);
  if (firstSeen === null || body.illustration) return [];
  const provisions = body.legalBasis.map(({ provision }) => provision);
  const { classification, date, place } = body;
  return [{ id: version.itemId, firstSeen, classification, date, place, provisions }];
}

async function openedDuring({ year }: Year, records: Records): Promise<ReadonlyMap<string, number>> {
  const opened = new Map<string, number>();
  for (const { value } of await openedIn(records).all(startsWith(`${year}-`)))
    opened.set(value.itemId, (opened.get(value.itemId) ?? 0) + value.times);
  return opened;
}
