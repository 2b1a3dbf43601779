import type { Level } from '../tree.js';
import { isTied, type Item, type Mention, type Unit } from './items.js';

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
  section: ['chapter', 'part'],
  article: ['section', 'chapter', 'part'],
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

/** The items of a chain with what the work on them needs to know of each. */
interface Chain {
  readonly items: readonly Item[];
  /** For each item the index of the unit it is part of, and for the outermost that of their document. */
  readonly holders: readonly (number | null)[];
  readonly documents: readonly (number | null)[];
  /** For each item the list "các …" it belongs to, or itself alone. */
  readonly groups: readonly Stretch[];
}

/** Neighbouring items, by the indices of the first and the last. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/**
 * Works out which unit is part of which, and of which document. Ranges are spread into their numbers until
 * there are `room` leaves; those after it are one leaf each.
 */
export function nest(items: readonly Item[], room: number): Leaf[] {
  const holders = unitHolders(items);
  const chain: Chain = {
    items,
    holders,
    documents: documentsOf(items, holders),
    groups: groupsOf(items),
  };
  const claimed = new Set<Stretch>();
  for (const holder of [...chain.holders, ...chain.documents])
    if (holder !== null) claimed.add(chain.groups[holder]!);
  const leaves: Leaf[] = [];
  for (const [index, item] of items.entries()) {
    if ((item.kind === 'document' && item.hollow) || claimed.has(chain.groups[index]!)) continue;
    for (const leaf of leavesAt(chain, index, leaves.length < room)) leaves.push(leaf);
  }
  return leaves;
}

function groupsOf(items: readonly Item[]): Stretch[] {
  const group = (at: number): number | null => {
    const item = items[at];
    return item?.kind === 'unit' ? item.group : null;
  };
  const found: Stretch[] = [];
  for (let first = 0; first < items.length;) {
    let last = first;
    while (group(first) !== null && group(last + 1) === group(first)) last++;
    const stretch = { first, last };
    for (; first <= last; first++) found.push(stretch);
  }
  return found;
}

function leavesAt(chain: Chain, index: number, spread: boolean): Leaf[] {
  const { items, holders, documents, groups } = chain;
  const item = items[index]!;
  const around = new Set([groups[index]!]);
  const own = unitsOf([item]);
  let places: Leaf['units'][] = (spread ? own : own.slice(0, 1)).map((unit) => ({ [unit.level]: unit }));
  let tooMany = !spread && own.length > 1;
  let outermost = index;
  for (let at = holders[index] ?? null; at !== null; at = holders[at] ?? null) {
    outermost = at;
    const { first, last } = groups[at]!;
    around.add(groups[at]!);
    const held = unitsOf(items.slice(first, Math.min(last, first + MOST_PLACES) + 1));
    const many = places.length * held.length > MOST_PLACES && held.length > 1;
    tooMany ||= many;
    places = places.flatMap((place) =>
      (many ? held.slice(0, 1) : held).map((unit) => ({ ...place, [unit.level]: unit })),
    );
  }
  const document = item.kind === 'document' ? index : documents[outermost]!;
  if (document !== null) around.add(groups[document]!);
  const mention = document === null ? null : (items[document] as Mention);
  const span = spanOf(chain, index, around);
  if (item.kind === 'document') places = [{}];
  return places.map((units) => ({ units, document: mention, ...span, tooMany }));
}

/** One unit for each number. */
function unitsOf(items: readonly Item[]): Unit[] {
  return items.flatMap((item) =>
    item.kind === 'unit' ? [item, ...item.through.map((number) => ({ ...item, number }))] : [],
  );
}

/** From the item over its neighbours as long as it is part of them. */
function spanOf(
  { items, groups }: Chain,
  index: number,
  around: ReadonlySet<Stretch>,
): Pick<Leaf, 'from' | 'to'> {
  const own = groups[index]!;
  const isAround = (at: number): boolean =>
    groups[at] !== undefined && groups[at] !== own && around.has(groups[at]);
  let [first, last] = [index, index];
  while (isAround(first - 1)) first = groups[first - 1]!.first;
  while (isAround(last + 1)) last = groups[last + 1]!.last;
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
  return holder < unit || isTied(later.gap);
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

/** For each outermost unit the index of the document it is in; "Điều này" is in none that the text names. */
function documentsOf(items: readonly Item[], holders: readonly (number | null)[]): (number | null)[] {
  return documentsBeside(items).map((document, at) => {
    const named = document !== null && !items[document]!.relative;
    return holders[at] !== null || (named && items[at]!.relative) ? null : document;
  });
}

/** For each unit the index of the document that the chain names before or after it. */
function documentsBeside(items: readonly Item[]): (number | null)[] {
  const [before, after] = [documentBefore(items), documentAfter(items)];
  const documentFirst = readsDocumentFirst(items);
  return items.map((item, at) => {
    if (item.kind === 'document') return null;
    const following = after[at]!;
    const joined = following !== null && isTied(items[following]!.gap) ? following : null;
    const preceding = before[at]!;
    const led = preceding !== null && isTied(items[preceding + 1]!.gap) ? preceding : null;
    if (documentFirst) return led ?? joined;
    return following !== null ? joined : led !== null && items[led + 1]!.gap === 'tight' ? led : null;
  });
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
