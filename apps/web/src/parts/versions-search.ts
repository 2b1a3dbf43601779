/** The part of an address that says which version is read and which two are compared. Spread into `validateSearch`. */
export interface VersionsSearch {
  /** The version to read; absent: the one readers see. */
  readonly ban?: number;
  /** Two versions to compare, the older first. */
  readonly tu?: number;
  readonly den?: number;
}

export function readVersionsSearch(search: Record<string, unknown>): VersionsSearch {
  const [ban, tu, den] = [search['ban'], search['tu'], search['den']].map(versionNumber);
  return { ...(ban && { ban }), ...(tu && den && { tu, den }) };
}

function versionNumber(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
