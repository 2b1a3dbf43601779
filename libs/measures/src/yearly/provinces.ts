import {
  bodyOf,
  type Clock,
  type Day,
  everyRow,
  type InForce,
  type KnowledgeStore,
  reference,
  type ReferenceBody,
} from '@app/knowledge';
import { type ProvinceFact } from './facts.js';

const TABLE = 'reference/provinces/';

interface Entry {
  readonly status: InForce['status'];
  readonly body: ReferenceBody;
}

/** The provinces of a day as the reference table knows them now, each with those that became part of it. */
export async function provincesOn(day: Day, store: KnowledgeStore, clock: Clock): Promise<ProvinceFact[]> {
  const filter = { kinds: [reference.kind], idPrefix: TABLE, published: true };
  const states = await everyRow((page) => store.list(filter, page));
  const entries = new Map<string, Entry>();
  for (const { newest } of states) {
    const { status, version } = await store.inForce(newest.itemId, day, clock.now());
    if (version) entries.set(newest.itemId.slice(TABLE.length), { status, body: bodyOf(reference, version) });
  }
  const heirs = new Map([...entries.keys()].map((key) => [key, heirsOf(key, entries)]));
  return [...entries]
    .filter(([, entry]) => exists(entry))
    .map(([key, { body }]) => ({
      key,
      name: body.name,
      formerKeys: [...heirs]
        .filter(([former, own]) => former !== key && own.has(key))
        .map(([former]) => former),
    }));
}

/** A first day that is not stated says nothing against it. */
function exists({ status }: Entry): boolean {
  return status === 'in-force' || status === 'unknown';
}

/** The provinces that one is, or became part of, however often they were merged. */
function heirsOf(
  key: string,
  entries: ReadonlyMap<string, Entry>,
  seen = new Set<string>(),
): ReadonlySet<string> {
  const entry = entries.get(key);
  if (!entry || seen.has(key)) return new Set();
  if (exists(entry)) return new Set([key]);
  seen.add(key);
  return new Set(entry.body.successors.flatMap((next) => [...heirsOf(next, entries, seen)]));
}
