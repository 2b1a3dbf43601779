import { type Records, startsWith } from '@app/access';
import {
  bodyOf,
  type Clock,
  documentOf,
  everyRow,
  type Instant,
  type ItemState,
  type KnowledgeStore,
  lesson,
} from '@app/knowledge';
import { candidatesIn, candidatesOf } from '@app/reviews';
import { addDays, daysIn, NO_SEARCH, openedIn } from '../usage/records.js';
import { type LessonFact, type YearFacts } from './facts.js';
import { provincesOn } from './provinces.js';
import { type PublicationLog } from './publication-log.js';
import { isIn, type Year } from './year.js';

export interface MeasureParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
}

interface Review {
  readonly at: Instant;
  readonly subject: string | null;
}

/** All that the figures of each year are made of; of a year that goes on, as things stand now. */
export async function factsOfYears(
  years: readonly Year[],
  lessons: readonly LessonFact[],
  log: PublicationLog,
  parts: MeasureParts,
): Promise<YearFacts[]> {
  const reviews = await reviewsIn(parts.records);
  const facts: YearFacts[] = [];
  for (const year of years) facts.push(await factsOf(year, { lessons, reviews, log }, parts));
  return facts;
}

interface Known {
  readonly lessons: readonly LessonFact[];
  readonly reviews: readonly Review[];
  readonly log: PublicationLog;
}

async function factsOf(
  year: Year,
  { lessons, reviews, log }: Known,
  { store, records, clock }: MeasureParts,
): Promise<YearFacts> {
  const today = clock.today();
  const lastDay = today < year.lastDay ? today : year.lastDay;
  const own = startsWith(`${year.year}-`);
  const days = await daysIn(records).all(own);
  const verdicts = (await candidatesIn(records).all(candidatesOf(year.year))).map(
    ({ value }) => value.verdict,
  );
  const shown = log.items.filter((id) => isProvision(id) && log.isShownAtEndOf(year, id));
  const reviewed = new Set(reviews.filter(({ at }) => isIn(year, at)).map(({ subject }) => subject));
  return {
    year,
    lessons,
    opened: await openedDuring(year, records),
    reviewMinutes: verdicts.flatMap((verdict) => verdict?.minutes ?? []),
    provinces: await provincesOn(lastDay, store, clock),
    provisions: shown.length,
    checkedProvisions: shown.filter((id) => reviewed.has(id) || log.isPublishedIn(year, id)).length,
    search: days.reduce((sum, { value }) => addDays(sum, value), NO_SEARCH),
  };
}

/** The lessons readers ever saw, told by the version they see now, else by the newest; no words of them are held. */
export async function lessonsIn(store: KnowledgeStore, log: PublicationLog): Promise<LessonFact[]> {
  return everyRow(async (page) => {
    const found = await store.list({ kinds: [lesson.kind] }, page);
    return { ...found, rows: found.rows.flatMap((state) => lessonFact(state, log)) };
  });
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

/** Every review is in the audit log; the work on an item keeps only the last. */
async function reviewsIn(records: Records): Promise<Review[]> {
  return everyRow(async (page) => {
    const found = await records.findEntries({ act: 'item.renewed' }, page);
    return { ...found, rows: found.rows.map(({ at, subject }) => ({ at, subject })) };
  });
}

/** An article's id tells its document, and is not that of the document itself. */
function isProvision(id: string): boolean {
  const document = documentOf(id);
  return document !== null && document !== id;
}
