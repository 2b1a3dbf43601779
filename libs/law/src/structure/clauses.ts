import type { Line } from '../formats/source.js';
import type { LawNode } from '../tree.js';
import { chain, type Candidate } from './chain.js';
import { endsSentence, joinLines } from './join.js';
import { clauseMarker, pointMarker, type Marker } from './markers.js';
import { ordinal } from './ordinals.js';

/** A line of an article, and whether it quotes the wording of another text. */
export interface BodyLine extends Line {
  readonly quoted: boolean;
}

const COSTS = { hole: 0.8, perMissing: 0.05 };
type Reader = (text: string) => Marker | null;

function candidates(lines: readonly BodyLine[], read: Reader): Candidate[] {
  return lines.flatMap((here, at) => {
    const marker = here.quoted ? null : read(here.text);
    const place = marker && ordinal(marker.level, marker.number);
    if (!place) return [];
    const before = lines[at - 1];
    const cut = before && !here.paragraph && !before.emphasis && !endsSentence(before.text) ? 0.5 : 0;
    return [{ at, number: marker.number, ordinal: place, weight: marker.weight - cut }];
  });
}

interface Divided {
  /** The lines before the first sibling. */
  readonly own: readonly BodyLine[];
  /** Each sibling with its lines; the first line is without its number. */
  readonly parts: readonly { readonly number: string; readonly lines: readonly BodyLine[] }[];
}

function divide(lines: readonly BodyLine[], read: Reader): Divided {
  const starts = chain(candidates(lines, read), COSTS);
  const parts = starts.map(({ at, number }, i) => {
    const [first, ...others] = lines.slice(at, starts[i + 1]?.at);
    return { number, lines: [{ ...first!, text: read(first!.text)!.rest }, ...others] };
  });
  return { own: lines.slice(0, starts[0]?.at), parts };
}

function points(lines: readonly BodyLine[]): { text: string; children: LawNode[] } {
  const { own, parts } = divide(lines, pointMarker);
  const children = parts.map((part): LawNode => ({
    type: 'point',
    number: part.number,
    heading: null,
    text: joinLines(part.lines),
    children: [],
  }));
  return { text: joinLines(own), children };
}

/**
 * The Khoản and Điểm of an article. Words after the last point of a clause stay with that point, in reading
 * order; points before any clause belong to the article itself.
 */
export function clauses(lines: readonly BodyLine[]): { text: string; children: LawNode[] } {
  const { own, parts } = divide(lines, clauseMarker);
  const direct = points(own);
  const children = parts.map((part): LawNode => ({
    type: 'clause',
    number: part.number,
    heading: null,
    ...points(part.lines),
  }));
  return { text: direct.text, children: [...direct.children, ...children] };
}
