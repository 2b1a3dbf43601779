import { type HeldGap, type HeldLesson } from './facts.js';

/** What a search is narrowed to, so that it finds the very items of a group. */
export type SearchFilter = Readonly<
  Partial<Record<'kind' | 'document' | 'sector' | 'year' | 'status' | 'place', readonly string[]>>
>;

/** A part of a group: so many of it are of this kind. */
export interface GroupPart {
  readonly key: string;
  readonly value: number;
}

/** Things that have something in common. */
export interface Group {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Null where no search finds just these. */
  readonly search: SearchFilter | null;
  /** Their ids, where they are few enough to be listed by id. */
  readonly items: readonly string[] | null;
  readonly parts: readonly GroupPart[];
}

type Held = HeldLesson | HeldGap;

export function groupOf(
  { key, label = key }: { readonly key: string; readonly label?: string },
  members: readonly Held[],
  search: SearchFilter | null = null,
  parts: readonly GroupPart[] = [],
): Group {
  const items = [...new Set(members.map(({ id }) => id))].sort();
  return { key, label, value: items.length, search, items, parts };
}

/** The things by each of their keys: one with two keys stands under both. */
export function byKeys<T>(things: readonly T[], keysOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const group = groups.get(key);
      if (group) group.push(thing);
      else groups.set(key, [thing]);
    }
  return groups;
}

/** Most first, equals by label. */
export function ranked(groups: readonly Group[]): Group[] {
  return groups.toSorted((a, b) => b.value - a.value || a.label.localeCompare(b.label, 'vi'));
}
