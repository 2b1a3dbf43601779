import { readVersionsSearch, type VersionsSearch } from '../../parts/versions-search.js';

/** What stands beside the text of an article. */
export const CONTEXTS = ['bai-hoc', 'bat-cap', 'dan-chieu', 'lich-su'] as const;
export type Context = (typeof CONTEXTS)[number];

/** The part of an address that says which day of law is read; absent: today. */
export interface DaySearch {
  /** "2026-07-01". */
  readonly ngay?: string;
}

export interface ProvisionSearch extends DaySearch, VersionsSearch {
  /** The day to compare the one read with. */
  readonly so?: string;
  readonly xem?: Context;
  /** The relations are drawn. */
  readonly luocdo?: true;
}

export interface DocumentSearch extends DaySearch {
  /** Words to find in the text. */
  readonly tim?: string;
  readonly luocdo?: true;
}

type Given = Record<string, unknown>;

export function readProvisionSearch(given: Given): ProvisionSearch {
  const so = dayIn(given['so']);
  const xem = CONTEXTS.find((context) => context === given['xem']);
  const versions = readVersionsSearch(given);
  return { ...readDay(given), ...(so && { so }), ...(xem && { xem }), ...readDiagram(given), ...versions };
}

export function readDocumentSearch(given: Given): DocumentSearch {
  const tim = textIn(given['tim']);
  return { ...readDay(given), ...(tim && { tim }), ...readDiagram(given) };
}

/** An address without some of what stands in it. */
export function without<Search extends object, Name extends keyof Search>(
  search: Search,
  ...names: readonly Name[]
): Omit<Search, Name> {
  const left = Object.entries(search).filter(([name]) => !names.some((each) => each === name));
  return Object.fromEntries(left) as Omit<Search, Name>;
}

/** Words of an address; what looks like a number was read as one. */
export function textIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

function readDay(given: Given): DaySearch {
  const ngay = dayIn(given['ngay']);
  return ngay ? { ngay } : {};
}

function readDiagram(given: Given): { luocdo?: true } {
  return given['luocdo'] === true ? { luocdo: true } : {};
}

/** A day of the calendar, or nothing. */
function dayIn(value: unknown): string | null {
  if (typeof value !== 'string' || !/^[12]\d{3}-\d{2}-\d{2}$/.test(value)) return null;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}
