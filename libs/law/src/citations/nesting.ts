import type { Level } from '../tree.js';
import type { Item, Mention, Unit } from './items.js';

/** One place cited: a unit or document nothing else in the chain is part of, with what it is part of. */
export interface Leaf {
  readonly units: Readonly<Partial<Record<Level, Unit>>>;
  readonly document: Mention | null;
  readonly from: number;
  readonly to: number;
  /** The lists around it multiply to more places than can be meant. */
  readonly tooMany: boolean;
}

/** The levels that may hold a unit, whichever stands nearest; an article names its chapter only side by side. */
const HOLDERS: Readonly<Record<Level, readonly Level[]>> = {
  part: [],
  chapter: ['part'],
  section: ['chapter'],
  article: ['section', 'chapter'],
  clause: ['article'],
  point: ['clause', 'article'],
};
const DEPTH: Readonly<Record<Level, number>> = {
  part: 1,
  chapter: 2,
  section: 3,
  article: 4,
  clause: 5,
  point: 6,
};
const MOST_PLACES = 50;

type Side = 'left' | 'right';

/** Works out which unit is part of which, and of which document. */
export function nest(items: readonly Item[]): Leaf[] {
  const holders = unitHolders(items);
  const documents = documentsOf(items);
  const claimed = new Set<number>();
  for (const holder of holders)
    for (const index of holder === null ? [] : groupOf(items, holder)) claimed.add(index);
  for (const document of documents) if (document !== null) claimed.add(document);
  const lasts = lastOfSameWords(items);
  return items.flatMap((item, index) => {
    if (claimed.has(index) || (item.kind === 'document' && item.hollow)) return [];
    return leavesAt(items, index, holders, documents, lasts);
  });
}

function leavesAt(
  items: readonly Item[],
  index: number,
  holders: readonly (number | null)[],
  documents: readonly (number | null)[],
  lasts: readonly number[],
): Leaf[] {
  const item = items[index]!;
  const around = new Set([index]);
  let places: Partial<Record<Level, Unit>>[] = item.kind === 'unit' ? [{ [item.level]: item }] : [{}];
  let tooMany = false;
  for (let at = holders[index] ?? null; at !== null; at = holders[at] ?? null) {
    const group = groupOf(items, at);
    for (const member of group) around.add(member);
    const held = places.length * group.length > MOST_PLACES ? [at] : group;
    tooMany ||= held.length < group.length;
    places = places.flatMap((place) => held.map((member) => withUnit(place, items[member]!)));
  }
  const document = item.kind === 'document' ? index : (documents[index] ?? null);
  if (document !== null) around.add(document);
  const span = spanOf(items, index, around, lasts);
  const mention = document === null ? null : (items[document] as Mention);
  return places.map((units) => ({ units, document: mention, ...span, tooMany }));
}

function withUnit(place: Partial<Record<Level, Unit>>, item: Item): Partial<Record<Level, Unit>> {
  return item.kind === 'unit' ? { ...place, [item.level]: item } : place;
}

/** The item itself, or every member of its "các …" list. */
function groupOf(items: readonly Item[], index: number): number[] {
  const item = items[index]!;
  if (item.kind !== 'unit' || item.group === null) return [index];
  const same = (at: number): boolean => {
    const other = items[at];
    return other?.kind === 'unit' && other.group === item.group;
  };
  let [first, last] = [index, index];
  while (same(first - 1)) first--;
  while (same(last + 1)) last++;
  return Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

/** The units of a range share their words: for each item, the last that has the same. */
function lastOfSameWords(items: readonly Item[]): number[] {
  const lasts = items.map((_, index) => index);
  for (let at = items.length - 2; at >= 0; at--)
    if (items[at]!.from === items[at + 1]!.from) lasts[at] = lasts[at + 1]!;
  return lasts;
}

/** From the item over its neighbours as long as it is part of them. */
function spanOf(
  items: readonly Item[],
  index: number,
  around: ReadonlySet<number>,
  lasts: readonly number[],
): { from: number; to: number } {
  let first = index;
  while (around.has(first - 1)) first--;
  let last = lasts[index]!;
  while (around.has(last + 1)) last = lasts[last + 1]!;
  return { from: items[first]!.from, to: items[last]!.to };
}

/** For each unit the index of the unit it is part of. Nothing reaches across a document. */
function unitHolders(items: readonly Item[]): (number | null)[] {
  const holders: (number | null)[] = items.map(() => null);
  for (let start = 0; start < items.length; start++) {
    let end = start;
    while (items[end]?.kind === 'unit') end++;
    if (end > start) holdWithin(items, start, end, holders);
    start = end;
  }
  return holders;
}

function holdWithin(items: readonly Item[], start: number, end: number, holders: (number | null)[]): void {
  const right = nearest(items, start, end, 'right');
  const left = nearest(items, start, end, 'left');
  const outerFirst = readsOuterFirst(items, start, end);
  for (let at = start; at < end; at++) {
    const follows = items[at]!.gap === 'tight' ? left[at - start]! : null;
    holders[at] = outerFirst ? (left[at - start] ?? right[at - start]!) : (right[at - start] ?? follows);
  }
}

/** For each unit of a stretch, the nearest on one side that can hold it and is not set off by "và". */
function nearest(items: readonly Item[], start: number, end: number, side: Side): (number | null)[] {
  const seen = new Map<Level, number>();
  const found: (number | null)[] = new Array<number | null>(end - start).fill(null);
  const step = side === 'right' ? -1 : 1;
  for (let at = side === 'right' ? end - 1 : start; at >= start && at < end; at += step) {
    const unit = items[at] as Unit;
    const holders = HOLDERS[unit.level].flatMap((level) => seen.get(level) ?? []);
    const holder =
      holders.length === 0 ? null : side === 'right' ? Math.min(...holders) : Math.max(...holders);
    found[at - start] = holder !== null && mayHold(items, at, holder) ? holder : null;
    seen.set(unit.level, at);
  }
  return found;
}

function mayHold(items: readonly Item[], unit: number, holder: number): boolean {
  const later = items[Math.max(unit, holder)]!;
  const sideBySide = Math.abs(unit - holder) === 1;
  if ((items[unit] as Unit).level === 'article') return sideBySide && later.gap === 'tight';
  return holder < unit || later.gap === 'tight' || later.gap === 'comma';
}

/** "Điều 102 khoản 3" rather than "khoản 3 Điều 102": what stands side by side decides, then commas. */
function readsOuterFirst(items: readonly Item[], start: number, end: number): boolean {
  let [tight, loose] = [0, 0];
  for (let at = start + 1; at < end; at++) {
    const inwards = Math.sign(DEPTH[(items[at] as Unit).level] - DEPTH[(items[at - 1] as Unit).level]);
    if (items[at]!.gap === 'tight') tight += inwards;
    if (items[at]!.gap === 'comma') loose += inwards;
  }
  return tight > 0 || (tight === 0 && loose > 0);
}

/** For each unit the index of the document it is in, as the chain names it before or after. */
function documentsOf(items: readonly Item[]): (number | null)[] {
  const [before, after] = [documentBefore(items), documentAfter(items)];
  const documentFirst = readsDocumentFirst(items);
  return items.map((item, at) => {
    if (item.kind === 'document') return null;
    const following = after[at]!;
    const joined = following !== null && isJoined(items[following]!) ? following : null;
    const preceding = before[at]!;
    const led = preceding !== null && isJoined(items[preceding + 1]!) ? preceding : null;
    if (documentFirst) return led ?? joined;
    return following !== null ? joined : led !== null && items[led + 1]!.gap === 'tight' ? led : null;
  });
}

function isJoined({ gap }: Item): boolean {
  return gap === 'tight' || gap === 'comma';
}

function documentBefore(items: readonly Item[]): (number | null)[] {
  let last: number | null = null;
  return items.map((item, at) => {
    if (item.kind === 'document') last = at;
    return last;
  });
}

function documentAfter(items: readonly Item[]): (number | null)[] {
  const found: (number | null)[] = [];
  let next: number | null = null;
  for (let at = items.length - 1; at >= 0; at--) {
    if (items[at]!.kind === 'document') next = at;
    found[at] = next;
  }
  return found;
}

function readsDocumentFirst(items: readonly Item[]): boolean {
  let [tight, loose] = [0, 0];
  for (let at = 1; at < items.length; at++) {
    const [previous, item] = [items[at - 1]!, items[at]!];
    if (previous.kind === item.kind) continue;
    const way = item.kind === 'unit' ? 1 : -1;
    if (item.gap === 'tight') tight += way;
    if (item.gap === 'comma') loose += way;
  }
  return tight > 0 || (tight === 0 && loose > 0);
}
