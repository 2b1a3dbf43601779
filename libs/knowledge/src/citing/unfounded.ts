import { type Problem } from '../errors.js';
import { type Body, type ItemState, type ItemVersion, type Json } from '../items/version.js';
import { bodyOf } from '../kinds/kind.js';
import { document } from '../kinds/document/definition.js';
import { documentOf, provision } from '../kinds/provision/definition.js';
import { textAt } from '../kinds/provision/places.js';
import { entryId } from '../kinds/reference/definition.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { citedAs } from './cited-as.js';

/** The reference table whose keys a field holds. */
const TABLES = {
  sectors: 'sectors',
  agency: 'bodies',
  place: 'provinces',
  subjectKind: 'subject-kinds',
} as const;

interface Named {
  readonly field: string;
  readonly table: string;
  readonly key: string;
}

interface Cited {
  readonly field: string;
  readonly id: string;
  readonly at: string | null;
}

/**
 * What a body speaks of though the base knows that it is not there: keys of a reference table, articles of a document
 * that was imported, clauses and points of an article whose words were. What is not loaded is no fault: a table without
 * entries, a document of which only its number is known.
 */
export async function unfounded(store: KnowledgeStore, body: Body): Promise<Problem[]> {
  return [...(await unknownKeys(store, body)), ...(await unknownPlaces(store, body))];
}

async function unknownKeys(store: KnowledgeStore, body: Body): Promise<Problem[]> {
  const named = Object.entries(TABLES).flatMap(([field, table]) =>
    texts(body[field]).map((key): Named => ({ field, table, key })),
  );
  const known = await publishedAmong(
    store,
    named.map(({ table, key }) => entryId(table, key)),
  );
  const missing = named.filter(({ table, key }) => !known.has(entryId(table, key)));
  const loaded = new Set<string>();
  for (const table of new Set(missing.map((each) => each.table)))
    if (await isLoaded(store, table)) loaded.add(table);
  return missing
    .filter(({ table }) => loaded.has(table))
    .map(({ field, table, key }) => ({ field, message: `không có "${key}" trong bảng ${table}` }));
}

async function isLoaded(store: KnowledgeStore, table: string): Promise<boolean> {
  const filter = { idPrefix: entryId(table, ''), published: true };
  return (await store.list(filter, { cursor: null, limit: 1 })).total > 0;
}

async function unknownPlaces(store: KnowledgeStore, body: Body): Promise<Problem[]> {
  const cited = citedIn(body);
  const documents = cited.flatMap(({ id }) => documentOf(id) ?? []);
  const states = await publishedAmong(store, [...cited.map(({ id }) => id), ...documents]);
  return cited.flatMap(({ field, id, at }) => {
    const state = states.get(id);
    if (!state) {
      const law = states.get(documentOf(id) ?? '')?.published ?? null;
      return isImported(law) ? [absent(field, citedAs(id))] : [];
    }
    const { official } = bodyOf(provision, state.published!);
    const isThere = at === null || official === null || textAt({ official }, at) !== null;
    return isThere ? [] : [absent(field, citedAs(`${id}/${at}`))];
  });
}

/** Whether the articles of a document are all there. */
export function isImported(version: ItemVersion | null): boolean {
  return version?.kind === document.kind && bodyOf(document, version).toc.length > 0;
}

function absent(field: string, what: string): Problem {
  return { field, message: `văn bản đã nạp không có ${what}` };
}

/** Articles that lists of a body name, with the place in them. */
function citedIn(body: Body): Cited[] {
  return Object.entries(body).flatMap(([list, value]) =>
    (Array.isArray(value) ? (value as readonly Json[]) : []).flatMap((entry, n) => {
      if (typeof entry !== 'object' || entry === null || !('provision' in entry)) return [];
      const { provision: id, at = null } = entry as { provision: string; at?: string | null };
      return [{ field: `${list}.${n}`, id, at }];
    }),
  );
}

async function publishedAmong(
  store: KnowledgeStore,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ItemState>> {
  const states = ids.length > 0 ? await store.current([...new Set(ids)]) : [];
  return new Map(
    states.filter(({ published }) => published).map((state) => [state.newest.itemId, state] as const),
  );
}

function texts(value: Json | undefined): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((each) => typeof each === 'string');
}
