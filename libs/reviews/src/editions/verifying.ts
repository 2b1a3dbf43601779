import {
  contentHash,
  edition,
  editionId,
  type KnowledgeStore,
  type ManifestLine,
  manifestRoot,
} from '@app/knowledge';
import { editionOf, type KeptEdition } from './editions-kept.js';
import { batches, versionOf } from './readable.js';

/**
 * What is wrong with an edition: its lines do not give its root, it does not name the root of the one before, it was
 * written over; or, of one line, that the base has no such version, or says something else there.
 */
export type EditionFault = 'root' | 'previous' | 'rewritten' | 'missing' | 'altered';

export interface Verification {
  readonly year: number;
  readonly root: string;
  /** How many lines were held against the base. */
  readonly checked: number;
  /** `itemId` is that of the line, null for the edition as a whole. The first hundred. */
  readonly faults: readonly { readonly fault: EditionFault; readonly itemId: string | null }[];
}

const MOST_FAULTS = 100;

/** Holds an edition against its root, its predecessor, and every line against the base. Throws `not-found`. */
export async function verifyEdition(store: KnowledgeStore, year: number): Promise<Verification> {
  const kept = await editionOf(store, year);
  const faults: Verification['faults'][number][] = await faultsOfWhole(store, kept);
  for (const batch of batches(kept.lines)) {
    const found = await faultsOfLines(store, batch);
    faults.push(...found.slice(0, MOST_FAULTS - faults.length));
  }
  return { year, root: kept.body.root, checked: kept.lines.length, faults };
}

async function faultsOfWhole(store: KnowledgeStore, { version, body }: KeptEdition) {
  const whole = (fault: EditionFault) => ({ fault, itemId: null });
  const [before] = body.follows === null ? [] : await store.current([editionId(body.follows)]);
  const isRewritten = version.version !== 1 || version.contentHash !== contentHash(version);
  return [
    ...(manifestRoot(body.manifest) === body.root ? [] : [whole('root')]),
    ...((before?.published?.body['root'] ?? null) === body.previous ? [] : [whole('previous')]),
    ...(isRewritten || version.kind !== edition.kind ? [whole('rewritten')] : []),
  ];
}

async function faultsOfLines(store: KnowledgeStore, lines: readonly ManifestLine[]) {
  const states = await store.current(lines.map(({ itemId }) => itemId));
  const byId = new Map(states.map((state) => [state.newest.itemId, state]));
  const faults: { readonly fault: EditionFault; readonly itemId: string }[] = [];
  for (const line of lines) {
    const state = byId.get(line.itemId);
    const version = state ? await versionOf(store, state, line.version) : null;
    if (!version) faults.push({ fault: 'missing', itemId: line.itemId });
    else if (contentHash(version) !== line.contentHash)
      faults.push({ fault: 'altered', itemId: line.itemId });
  }
  return faults;
}
