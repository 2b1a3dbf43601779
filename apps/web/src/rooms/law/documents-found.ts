import { type Schema } from '../../api/client.js';
import { today } from '../../parts/format.js';
import { type DocumentsSearch, type DocumentStatus } from './documents-search.js';
import { fold } from '../../parts/fold.js';

type Summary = Schema<'DocumentSummaryDto'>;

/** How a document stands on a day, by its own first and last day. */
export function statusOf({ validity }: Pick<Summary, 'validity'>, day = today()): DocumentStatus {
  if (!validity || (validity.from === null && validity.to === null)) return 'unknown';
  if (validity.to !== null && day >= validity.to) return 'no-longer';
  if (validity.from === null) return 'unknown';
  return day < validity.from ? 'not-yet' : 'in-force';
}

/** The year of a document: when it was issued, else the year of its number. */
export function yearOf({ id, issuedOn }: Pick<Summary, 'id' | 'issuedOn'>): number | null {
  const year = issuedOn?.slice(0, 4) ?? /\/(\d{4})$/.exec(id)?.[1];
  return year === undefined ? null : Number(year);
}

/** Those that are asked for, the newest first. */
export function documentsFound(all: readonly Summary[], search: DocumentsSearch): Summary[] {
  const words = fold((search.q ?? '').normalize('NFC'))
    .split(/\s+/)
    .filter(Boolean);
  const isAsked = (each: Summary): boolean => {
    const text = fold(`${each.title} ${each.name} ${each.number ?? ''}`.normalize('NFC'));
    return (
      words.every((word) => text.includes(word)) &&
      (search.loai === undefined || each.type === search.loai) &&
      (search.nam === undefined || yearOf(each) === search.nam) &&
      (search.linhvuc === undefined || each.sectors.includes(search.linhvuc)) &&
      (search.hieuluc === undefined || statusOf(each) === search.hieuluc)
    );
  };
  return all.filter(isAsked).sort((a, b) => whenOf(b).localeCompare(whenOf(a)) || a.id.localeCompare(b.id));
}

function whenOf(each: Summary): string {
  return each.issuedOn ?? String(yearOf(each) ?? '');
}

/** What there is to choose from. */
export function choicesOf(all: readonly Summary[]) {
  const distinct = <T>(values: readonly (T | null)[]): T[] =>
    [...new Set(values)].filter((value) => value !== null);
  return {
    types: distinct(all.map(({ type }) => type)).sort((a, b) => a.localeCompare(b, 'vi')),
    years: distinct(all.map(yearOf)).sort((a, b) => b - a),
    sectors: distinct(all.flatMap(({ sectors }) => [...sectors])).sort(),
  };
}
