import { readDocument } from './documents.js';
import type { Gap, Item, Run } from './items.js';
import { isAttached, isMark, means, meansOne, type Token } from './lexer.js';
import type { KnownDocuments } from './known-documents.js';
import { readUnits } from './units.js';

const AND = ['và', 'hoặc', 'hay', 'cùng'];
const LINKS = ['của', 'thuộc', 'tại', 'trong', 'các', 'những', 'từ', 'ở'];
const LONGEST_JOINT = 5;
const LOOSENESS: readonly Gap[] = ['tight', 'comma', 'and', 'semicolon'];

/** Reads one item or list at a token. */
function readItems(tokens: readonly Token[], at: number, known: KnownDocuments): Run | null {
  return readUnits(tokens, at) ?? readDocument(tokens, at, known);
}

/** Reads everything that hangs together from a token on: "điểm a khoản 1, khoản 2 Điều 5 và Điều 7 Luật này". */
export function readChain(tokens: readonly Token[], at: number, known: KnownDocuments): Run | null {
  const first = readItems(tokens, at, known);
  if (!first) return null;
  const items: Item[] = [...first.items];
  let { end } = first;
  for (;;) {
    const joint = readJoint(tokens, end);
    const run = joint && readItems(tokens, joint.end, known);
    if (!joint || !run || breaksOff(tokens, joint.end, run)) return { items, end };
    for (const item of run.items) items.push(item === run.items[0] ? { ...item, gap: joint.gap } : item);
    end = run.end;
  }
}

/** What may stand between two items of a chain, and how loosely it ties them. */
function readJoint(tokens: readonly Token[], at: number): { gap: Gap; end: number } | null {
  let gap: Gap = 'tight';
  let end = at;
  for (; end < at + LONGEST_JOINT; end++) {
    const kind = jointKind(tokens, end);
    if (kind === null) return tokens[end] ? { gap, end } : null;
    if (LOOSENESS.indexOf(kind) > LOOSENESS.indexOf(gap)) gap = kind;
  }
  return null;
}

function jointKind(tokens: readonly Token[], at: number): Gap | null {
  const token = tokens[at];
  if (token?.kind === 'mark') {
    const attached = isAttached(tokens, at) && isAttached(tokens, at + 1);
    if (',:'.includes(token.text)) return 'comma';
    if (token.text === ';') return 'semicolon';
    if ('&+'.includes(token.text)) return 'and';
    return isMark(token, '-–') || (isMark(token, './') && attached) ? 'tight' : null;
  }
  if (meansOne(token, AND)) return 'and';
  return meansOne(token, LINKS) ? 'tight' : null;
}

/** A blank line ends a chain, and so does the heading of an article. */
function breaksOff(tokens: readonly Token[], at: number, run: Run): boolean {
  const { breaks } = tokens[at]!;
  const dot = tokens[run.end];
  const heading = isMark(dot, '.') && isAttached(tokens, run.end) && !isAttached(tokens, run.end + 1);
  return breaks > 1 || (breaks === 1 && means(tokens[at], 'điều') && heading);
}
