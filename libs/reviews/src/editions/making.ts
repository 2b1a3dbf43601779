import { setImmediate as breathe } from 'node:timers/promises';
import { type Collection } from '@app/access';
import {
  definitionOf,
  type EditionBody,
  type EditionChanges,
  type ItemVersion,
  type KnowledgeStore,
  manifestLine,
  manifestRoot,
  type ManifestLine,
  pagesOf,
  type Signature,
} from '@app/knowledge';
import { type CyclePlan } from '../cycle/cycle.js';
import { type Work } from '../editorial/work.js';
import { editionBefore, type KeptEdition } from './editions-kept.js';

export interface EditionParts {
  readonly store: KnowledgeStore;
  readonly works: Collection<Work>;
}

const PAGE = 500;

/** What stands in the edition of a year, from what is published now: public and internal items, never restricted ones. */
export async function makeEdition(
  { store, works }: EditionParts,
  { year, kinds, sectors }: CyclePlan,
  closedOn: string,
  signatures: readonly Signature[],
): Promise<EditionBody> {
  const tally = new Tally();
  for await (const states of pagesOf((page) => store.list({ kinds, published: true }, page), PAGE))
    for (const { published } of states) tally.add(published!, sectors);
  const previous = await editionBefore(store, year);
  const manifest = tally.lines.map(manifestLine);
  return {
    title: `Ấn bản ${year}`,
    ...{ year, closedOn, kinds: [...kinds], sectors: sectors && [...sectors], manifest },
    root: manifestRoot(manifest),
    previous: previous?.body.root ?? null,
    follows: previous && String(previous.body.year),
    signatures: [...signatures],
    changes: await changesSince(previous, tally.lines, store, works),
    ...tally.counts(),
  };
}

/** The lines of an edition, and how many there are of what. */
class Tally {
  readonly lines: ManifestLine[] = [];
  private readonly totals = new Map<string, number>();
  private readonly sectors = new Map<string, number>();
  private readonly bodies = new Map<string, number>();

  add(version: ItemVersion, scope: readonly string[] | null): void {
    const { itemId, kind, version: number, contentHash } = version;
    const definition = definitionOf(kind);
    const { classification, unit } = definition.custody(version.body);
    const { sectors } = definition.describe(version.body).facets;
    const isInScope = scope === null || sectors.some((sector) => scope.includes(sector));
    if (classification === 'restricted' || !isInScope) return;
    this.lines.push({ itemId, version: number, contentHash });
    count(this.totals, kind);
    for (const sector of sectors) count(this.sectors, sector);
    if (unit !== null) count(this.bodies, unit);
  }

  counts(): Pick<EditionBody, 'totals' | 'bySector' | 'byBody'> {
    const told = (counts: Map<string, number>) => Object.fromEntries([...counts].sort());
    return { totals: told(this.totals), bySector: told(this.sectors), byBody: told(this.bodies) };
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Nothing came, changed or went where there is no edition before: the first holds all it holds. */
async function changesSince(
  previous: KeptEdition | null,
  lines: readonly ManifestLine[],
  store: KnowledgeStore,
  works: Collection<Work>,
): Promise<EditionChanges> {
  const changes: EditionChanges = { new: [], changed: [], merged: [], retired: [] };
  const before = new Map((previous?.lines ?? []).map((line) => [line.itemId, line]));
  for (const { itemId, version } of previous ? lines : []) {
    const held = before.get(itemId);
    if (!held) changes.new.push(`${itemId} ${version}`);
    else if (held.version !== version) changes.changed.push(`${itemId} ${version}`);
    before.delete(itemId);
  }
  const gone = [...before.values()];
  for (let n = 0; n < gone.length; n += PAGE) {
    await noteGone(changes, gone.slice(n, n + PAGE), store, works);
    await breathe();
  }
  return changes;
}

/** What readers still see left the scope, or became restricted: it was neither merged nor retired. */
async function noteGone(
  changes: EditionChanges,
  gone: readonly ManifestLine[],
  store: KnowledgeStore,
  works: Collection<Work>,
): Promise<void> {
  const ids = gone.map(({ itemId }) => itemId);
  const shown = new Set(
    (await store.current(ids)).filter(({ published }) => published).map(({ newest }) => newest.itemId),
  );
  const into = new Map(
    (await works.getAll(ids)).map(({ id, value }) => [id, value.retirement?.into ?? null]),
  );
  for (const { itemId, version } of gone.filter((line) => !shown.has(line.itemId))) {
    const target = into.get(itemId) ?? null;
    if (target === null) changes.retired.push(`${itemId} ${version}`);
    else changes.merged.push(`${itemId} ${version} ${target}`);
  }
}
