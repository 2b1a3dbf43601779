import { type HeldGap, type HeldLesson, type HoldingFacts } from './facts.js';
import { byKeys, type Group, groupOf, ranked, type SearchFilter } from './groups.js';

/** What is held without a key stands under this one, last. */
export const NONE = 'none';

type Held = HeldLesson | HeldGap;

/** By sector, those of which there is nothing too. */
export function bySector<T extends Held>(
  kind: string,
  held: readonly T[],
  { sectors }: HoldingFacts,
): Group[] {
  const groups = byKeys(held, ({ sectors: keys }) => keys);
  const known = new Set(sectors.map(({ key }) => key));
  const others = [...groups.keys()].filter((key) => !known.has(key)).map((key) => ({ key, name: key }));
  const rows = [...sectors, ...others].map(({ key, name: label }) =>
    groupOf({ key, label }, groups.get(key) ?? [], { kind: [kind], sector: [key] }),
  );
  return [...ranked(rows), ...without(held.filter((one) => one.sectors.length === 0))];
}

/** Lessons by the province of today in which their place lies, those of which there is nothing too. */
export function lessonsByPlace({ lessons, provinces }: HoldingFacts): Group[] {
  return byPlace(
    lessons,
    ({ place }) => (place === null ? [] : [place]),
    provinces,
    (place) => ({
      kind: ['lesson'],
      place,
    }),
  );
}

/** Gaps by the provinces of the lessons that show them, as far as those are counted themselves. */
export function gapsByPlace({ gaps, lessons, provinces }: HoldingFacts): Group[] {
  const places = new Map(lessons.map(({ id, place }) => [id, place]));
  const placesOf = ({ lessons: ids }: HeldGap): string[] => ids.flatMap((id) => places.get(id) ?? []);
  return byPlace(gaps, placesOf, provinces, () => null);
}

function byPlace<T extends Held>(
  held: readonly T[],
  placesOf: (one: T) => readonly string[],
  provinces: HoldingFacts['provinces'],
  searchFor: (keys: readonly string[]) => SearchFilter | null,
): Group[] {
  const groups = byKeys(held, placesOf);
  const known = new Set(provinces.flatMap(({ key, formerKeys }) => [key, ...formerKeys]));
  const others = [...groups.keys()].filter((key) => !known.has(key));
  const rows = [...provinces, ...others.map((key) => ({ key, name: key, formerKeys: [] }))].map(
    ({ key, name: label, formerKeys }) => {
      const keys = [key, ...formerKeys];
      return groupOf(
        { key, label },
        keys.flatMap((one) => groups.get(one) ?? []),
        searchFor(keys),
      );
    },
  );
  return [...ranked(rows), ...without(held.filter((one) => placesOf(one).length === 0))];
}

/** Nothing is said where each has its key. */
export function without(held: readonly Held[]): Group[] {
  return held.length === 0 ? [] : [groupOf({ key: NONE }, held)];
}
