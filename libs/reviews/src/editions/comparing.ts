import { type ManifestLine } from '@app/knowledge';

/** An item that stands in one of two editions, or in both in another version. */
export interface Difference {
  readonly itemId: string;
  /** The version in the first edition; null: it is not there. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What differs between two editions, in order of id. */
export function compareManifests(from: readonly ManifestLine[], to: readonly ManifestLine[]): Difference[] {
  const [before, after] = [from, to].map(
    (lines) => new Map(lines.map(({ itemId, version }) => [itemId, version])),
  );
  return [...new Set([...before!.keys(), ...after!.keys()])].sort().flatMap((itemId) => {
    const [a = null, b = null] = [before!.get(itemId), after!.get(itemId)];
    return a === b ? [] : [{ itemId, from: a, to: b }];
  });
}
