import { type Anchor } from '../ports/search-index.js';
import { rarity } from '../ranking/weights.js';
import { type QueryUnit } from './analysed-query.js';
import { type Hit, HitFinder } from './hits.js';

/** A piece of a text as it is written; `mark`: it answers the question. */
export interface Segment {
  readonly text: string;
  readonly mark: boolean;
}

/** Part of a text from `start` to `end` (UTF-16 units), and the anchor it stands under, null before the first. */
export interface Snippet {
  readonly at: string | null;
  readonly start: number;
  readonly end: number;
  readonly segments: readonly Segment[];
}

const SNIPPET_LENGTH = 260;
/** Of a snippet's length, what stands before the first mark. */
const LEAD = 60;
/** A unit below this share of the most telling one is not marked: "và", "của". */
const LEAST_MARKED = 0.3;
/** A further snippet must hold this share of the first one's worth in units that it lacks. */
const LEAST_FURTHER = 0.25;

/** Hits that overlap, as one. */
interface Mark {
  readonly start: number;
  readonly end: number;
  readonly worth: number;
}

interface Window {
  readonly from: number;
  readonly to: number;
  readonly worth: number;
}

/** The run of hits within a snippet's length that covers most of the units' worth, each unit once. */
function bestWindow(hits: readonly Hit[]): Window {
  const inside = new Map<number, number>();
  let best: Window = { from: 0, to: 0, worth: 0 };
  let worth = 0;
  let from = 0;
  hits.forEach((hit, to) => {
    const times = inside.get(hit.unit) ?? 0;
    inside.set(hit.unit, times + 1);
    if (times === 0) worth += hit.worth;
    for (; hit.end - hits[from]!.start > SNIPPET_LENGTH - LEAD; from++) {
      const { unit, worth: lost } = hits[from]!;
      const left = inside.get(unit)! - 1;
      inside.set(unit, left);
      if (left === 0) worth -= lost;
    }
    if (worth > best.worth + 1e-9) best = { from, to: to + 1, worth };
  });
  return best;
}

/** Cuts `text` from `start` to `end` at marks, which are in order; marks with only spaces between become one. */
function segmentsOf(text: string, start: number, end: number, marks: readonly Mark[]): Segment[] {
  const segments: Segment[] = [];
  const push = (from: number, to: number, mark: boolean) => {
    const last = segments.at(-1);
    if (last?.mark === mark) segments[segments.length - 1] = { text: last.text + text.slice(from, to), mark };
    else if (from < to) segments.push({ text: text.slice(from, to), mark });
  };
  let at = start;
  for (const mark of marks) {
    if (mark.start < start || mark.end > end) continue;
    const between = text.slice(at, mark.start);
    push(at, mark.start, between.trim() === '' && segments.at(-1)?.mark === true);
    push(mark.start, mark.end, true);
    at = mark.end;
  }
  push(at, end, false);
  return segments;
}

const anchorAt = (anchors: readonly Anchor[], at: number) => anchors.findLast(({ start }) => start <= at);

/** Where a snippet begins whose first hit is at `first`: its section's start when near, else a word's. */
function startBefore(text: string, first: number, anchors: readonly Anchor[]): number {
  const section = anchorAt(anchors, first)?.start ?? 0;
  if (first - section <= LEAD) return section;
  const space = text.indexOf(' ', first - LEAD);
  return space >= 0 && space < first ? space + 1 : first;
}

function endAfter(text: string, start: number, last: number): number {
  const end = Math.max(start + SNIPPET_LENGTH, last);
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  return space >= last ? space : end;
}

/** Shows where texts answer one question. Marks keep the text's own spelling; nothing is escaped or made HTML. */
export class Highlighter {
  private readonly finder: HitFinder;
  private readonly leastMarked: number;

  /** `all`: the number of texts that the units' `documents` were counted among. */
  constructor(units: readonly QueryUnit[], all: number) {
    const worthOf = ({ weight, documents }: QueryUnit) => weight * rarity(documents, all);
    this.finder = new HitFinder(units, worthOf);
    this.leastMarked =
      LEAST_MARKED * Math.max(0, ...units.filter(({ documents }) => documents > 0).map(worthOf));
  }

  /** A whole title. */
  title(text: string): Segment[] {
    return segmentsOf(text, 0, text.length, this.marks(this.finder.in(text)));
  }

  /** The passages of a text that answer best, best first, at most `most`; its beginning when nothing is found. */
  snippets(text: string, anchors: readonly Anchor[], most = 1): Snippet[] {
    const found: Snippet[] = [];
    const hits = this.finder.in(text);
    let left: readonly Hit[] = hits;
    let enough = 0;
    while (found.length < most) {
      const window = bestWindow(left);
      if (found.length > 0 && window.worth <= enough) break;
      if (found.length === 0) enough = window.worth * LEAST_FURTHER;
      const chosen = left.slice(window.from, window.to);
      found.push(this.snippet(text, anchors, chosen, hits));
      const shown = new Set(chosen.map(({ unit }) => unit));
      left = left.filter(({ unit }) => !shown.has(unit));
    }
    return found;
  }

  /** The passage at a place of the text, from its beginning; null when there is no such place. */
  passage(text: string, anchors: readonly Anchor[], at: string): Snippet | null {
    const start = anchors.find((anchor) => anchor.at === at)?.start;
    if (start === undefined) return null;
    const end = endAfter(text, start, start);
    return { at, start, end, segments: segmentsOf(text, start, end, this.marks(this.finder.in(text))) };
  }

  private snippet(
    text: string,
    anchors: readonly Anchor[],
    chosen: readonly Hit[],
    hits: readonly Hit[],
  ): Snippet {
    const heaviest = chosen.reduce<Hit | undefined>(
      (best, hit) => (best && best.worth >= hit.worth ? best : hit),
      undefined,
    );
    const start = startBefore(text, chosen[0]?.start ?? 0, anchors);
    const end = endAfter(text, start, Math.max(start, ...chosen.map((hit) => hit.end)));
    const at = anchorAt(anchors, heaviest?.start ?? 0)?.at ?? null;
    return { at, start, end, segments: segmentsOf(text, start, end, this.marks(hits)) };
  }

  /** Overlapping pairs make one phrase, told whole when any part of it is telling. */
  private marks(hits: readonly Hit[]): Mark[] {
    const marks: Mark[] = [];
    for (const { start, end, worth } of hits) {
      const last = marks.at(-1);
      if (!last || start >= last.end) marks.push({ start, end, worth });
      else
        marks[marks.length - 1] = {
          ...last,
          end: Math.max(last.end, end),
          worth: Math.max(last.worth, worth),
        };
    }
    return marks.filter(({ worth }) => worth >= this.leastMarked);
  }
}
