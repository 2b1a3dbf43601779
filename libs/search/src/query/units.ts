import { bigram, type Expansion, syllables } from '@app/text';
import { type QueryUnit, type UnitSource } from './analysed-query.js';
import { type ReadWord } from './read.js';
import { type Word } from './words.js';

const REPAIRED = { no: 1, likely: 0.6, sure: 0.9 } as const;
/** What was typed, where it is taken for a slip although texts hold it. */
const SLIP = 0.5;
const EXPANDED = { sure: 0.8, unsure: 0.4 } as const;

export type UncountedUnit = Omit<QueryUnit, 'documents'>;

/** A word as far as units go. `context`: only there to make pairs with its neighbours. */
interface Piece {
  readonly folded: string;
  readonly toned: string;
  readonly typed: boolean;
  readonly weight: number;
  readonly source: UnitSource;
  readonly context: boolean;
}

function single({ folded, toned, typed, weight, source }: Piece): UncountedUnit {
  return { term: folded, toned, tones: typed ? 'typed' : 'read', weight, source };
}

/** A pair weighs as much as its words on average. */
function pair(left: Piece, right: Piece): UncountedUnit {
  return {
    term: bigram(left.folded, right.folded),
    toned: bigram(left.toned, right.toned),
    tones: left.typed && right.typed ? 'typed' : 'read',
    weight: (left.weight + right.weight) / 2,
    source: left.context ? right.source : left.source,
  };
}

function chained(pieces: readonly Piece[]): UncountedUnit[] {
  return pieces.flatMap((piece, i) => {
    const next = pieces[i + 1];
    const alone = piece.context ? [] : [single(piece)];
    return next && !(piece.context && next.context) ? [...alone, pair(piece, next)] : alone;
  });
}

function understoodPiece(word: ReadWord): Piece {
  const { folded, reading, fixed, weight, repair } = word;
  const source = repair === 'no' ? 'typed' : 'correction';
  return { folded, toned: reading, typed: fixed, weight: weight * REPAIRED[repair], source, context: false };
}

function typedPiece({ folded, toned, fixed, weight }: Word, repaired: boolean): Piece {
  return { folded, toned, typed: fixed, weight: weight * SLIP, source: 'correction', context: !repaired };
}

function expandedPieces({ long, start, end, sure }: Expansion, words: readonly ReadWord[]): Piece[] {
  const left = words.findLast((word) => word.end <= start);
  const right = words.find((word) => word.start >= end);
  const neighbour = (word: ReadWord | undefined) =>
    word ? [{ ...understoodPiece(word), context: true }] : [];
  const weight = sure ? EXPANDED.sure : EXPANDED.unsure;
  const spelt = syllables(long).map(({ folded, toned }): Piece => {
    return { folded, toned, typed: true, weight, source: 'abbreviation', context: false };
  });
  return [...neighbour(left), ...spelt, ...neighbour(right)];
}

/** One unit for each term, spelling and source; the weights of repeated ones add up. */
function merged(units: readonly UncountedUnit[]): UncountedUnit[] {
  const found = new Map<string, UncountedUnit>();
  for (const unit of units) {
    const key = `${unit.toned} ${unit.source}`;
    const before = found.get(key);
    found.set(key, before ? { ...before, weight: before.weight + unit.weight } : unit);
  }
  return [...found.values()];
}

/** What to look for: the words as understood, slips as typed beside them, abbreviations spelt out. */
export function unitsOf(
  typed: readonly Word[],
  understood: readonly ReadWord[],
  expansions: readonly Expansion[],
): UncountedUnit[] {
  const repaired = new Set(understood.filter(({ repair }) => repair !== 'no').map(({ start }) => start));
  return merged([
    ...chained(understood.map(understoodPiece)),
    ...(repaired.size > 0 ? chained(typed.map((word) => typedPiece(word, repaired.has(word.start)))) : []),
    ...expansions.flatMap((expansion) => chained(expandedPieces(expansion, understood))),
  ]);
}
