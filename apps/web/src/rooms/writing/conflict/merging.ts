import { diffArrays } from 'diff';
import { type Body, isSame } from '../form/body.js';

/** A field that both sides changed, each its own way. */
export interface Clash {
  readonly field: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  /** Of texts: what is the same and what is not, paragraph by paragraph; null for anything else. */
  readonly pieces: readonly Piece[] | null;
}

/** Some paragraphs of a text as either side has them. */
export interface Piece {
  readonly mine: string;
  readonly theirs: string;
  readonly isSame: boolean;
}

export type Choice = 'mine' | 'theirs' | 'both';

export interface Merge {
  /** What only one side changed is taken from it. */
  readonly body: Body;
  readonly clashes: readonly Clash[];
  /** Fields that only the others changed. */
  readonly taken: readonly string[];
}

/** Two bodies that both began from a third. */
export function mergeBodies(base: Body, mine: Body, theirs: Body): Merge {
  const fields = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const clashes: Clash[] = [];
  const taken: string[] = [];
  const merged = fields.map((field) => {
    const [before, own, other] = [base[field], mine[field], theirs[field]];
    if (isSame(own, other) || isSame(before, other)) return [field, own] as const;
    if (isSame(before, own) || !(field in mine)) {
      taken.push(field);
      return [field, other] as const;
    }
    clashes.push({ field, mine: own, theirs: other, pieces: piecesOf(own, other) });
    return [field, own] as const;
  });
  return { body: Object.fromEntries(merged), clashes, taken };
}

const PARAGRAPHS = /\n{2,}/;

function piecesOf(mine: unknown, theirs: unknown): readonly Piece[] | null {
  if (typeof mine !== 'string' || typeof theirs !== 'string') return null;
  const parts = diffArrays(theirs.split(PARAGRAPHS), mine.split(PARAGRAPHS));
  const pieces: Piece[] = [];
  for (const { value, added, removed } of parts) {
    const text = value.join('\n\n');
    const last = pieces.at(-1);
    if (!added && !removed) pieces.push({ mine: text, theirs: text, isSame: true });
    else if (added && last && !last.isSame && last.mine === '')
      pieces[pieces.length - 1] = { ...last, mine: text };
    else pieces.push({ mine: added ? text : '', theirs: removed ? text : '', isSame: false });
  }
  return pieces;
}

/** A clash as somebody decided it: piece by piece for texts, else as a whole. */
export function decided({ mine, theirs, pieces }: Clash, choices: readonly Choice[]): unknown {
  if (!pieces) return chosen(mine, theirs, choices[0] ?? 'mine');
  const texts = pieces.map((piece, n) =>
    piece.isSame ? piece.mine : (chosen(piece.mine, piece.theirs, choices[n] ?? 'mine') as string),
  );
  return texts.filter(Boolean).join('\n\n');
}

/** Both: of lists what either has, of texts theirs and then mine. */
function chosen(mine: unknown, theirs: unknown, choice: Choice): unknown {
  if (choice !== 'both') return choice === 'mine' ? mine : theirs;
  if (Array.isArray(mine) && Array.isArray(theirs))
    return [...theirs, ...mine.filter((each) => !theirs.some((other) => isSame(other, each)))] as unknown;
  return [theirs, mine].filter(Boolean).join('\n\n');
}

/** Whether both can be kept beside each other. */
export function canKeepBoth({ mine, theirs, pieces }: Clash): boolean {
  return pieces !== null || (Array.isArray(mine) && Array.isArray(theirs));
}
