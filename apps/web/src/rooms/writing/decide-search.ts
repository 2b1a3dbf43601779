import { readVersionsSearch, type VersionsSearch } from '../../parts/versions-search.js';

const VIEWS = ['toan-van', 'so-sanh', 'trao-doi', 'lich-su'] as const;
export type View = (typeof VIEWS)[number];

/** `xem`: what is looked at of an item under way; the rest is of its history. */
export interface DecideSearch extends VersionsSearch {
  readonly xem?: View;
}

export function readDecideSearch(search: Record<string, unknown>): DecideSearch {
  const xem = VIEWS.find((view) => view === search['xem']);
  return { ...readVersionsSearch(search), ...(xem && { xem }) };
}
