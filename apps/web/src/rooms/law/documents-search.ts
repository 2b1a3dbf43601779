import { textIn } from './law-search.js';

/** What of the documents is listed; absent: all. */
export interface DocumentsSearch {
  /** Words of the number or the name. */
  readonly q?: string;
  /** "Nghị định". */
  readonly loai?: string;
  readonly nam?: number;
  /** Key of a sector. */
  readonly linhvuc?: string;
  readonly hieuluc?: DocumentStatus;
}

export const STATUSES = ['in-force', 'not-yet', 'no-longer', 'unknown'] as const;
export type DocumentStatus = (typeof STATUSES)[number];

export function readDocumentsSearch(given: Record<string, unknown>): DocumentsSearch {
  const [q, loai, linhvuc] = [textIn(given['q']), textIn(given['loai']), textIn(given['linhvuc'])];
  const nam = Number(given['nam']);
  const hieuluc = STATUSES.find((status) => status === given['hieuluc']);
  return {
    ...(q && { q }),
    ...(loai && { loai }),
    ...(linhvuc && { linhvuc }),
    ...(Number.isSafeInteger(nam) && nam > 0 && { nam }),
    ...(hieuluc && { hieuluc }),
  };
}
