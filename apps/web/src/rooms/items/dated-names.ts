import { type Schema } from '../../api/client.js';
import { holdsOn } from '../../parts/holds-on.js';

export type Entry = Pick<Schema<'ReferenceEntryDto'>, 'id' | 'key' | 'name' | 'from' | 'to' | 'successors'>;

/** What a key of bodies or provinces stood for on a day, and what came of it. */
export interface DatedName {
  readonly then: Entry;
  /** Empty where it is still the same one today. */
  readonly now: readonly Entry[];
  /** The first day it was no more; null: it still is. */
  readonly ended: string | null;
}

/** Null where the table does not have the key. `day` null: when is not known, then the oldest entry of the key counts. */
export function datedName(
  entries: readonly Entry[],
  key: string,
  day: string | null,
  today: string,
): DatedName | null {
  const own = entries.filter((entry) => entry.key === key).sort(byFirstDay);
  const then = (day !== null && own.find((entry) => holdsOn(entry, day))) || own[0];
  if (!then) return null;
  if (holdsOn(then, today)) return { then, now: [], ended: null };
  return { then, now: successorsOf(then, entries, today), ended: then.to };
}

/** Those that exist today at the ends of the chains of successors; an entry of the same name that came later is one. */
function successorsOf(ended: Entry, entries: readonly Entry[], today: string): readonly Entry[] {
  const found = new Map<string, Entry>();
  const seen = new Set<Entry>();
  const follow = (entry: Entry): void => {
    if (seen.has(entry)) return;
    seen.add(entry);
    if (holdsOn(entry, today)) found.set(`${entry.id} ${entry.from}`, entry);
    else nextOf(entry, entries).forEach(follow);
  };
  follow(ended);
  return [...found.values()];
}

function nextOf({ key, to, successors }: Entry, entries: readonly Entry[]): readonly Entry[] {
  const keys = successors.length > 0 ? successors : [key];
  return entries.filter(
    (entry) => keys.includes(entry.key) && (to === null || entry.to === null || entry.to > to),
  );
}

function byFirstDay(a: Entry, b: Entry): number {
  return (a.from ?? '') < (b.from ?? '') ? -1 : 1;
}
