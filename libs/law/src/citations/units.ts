import { opensDocument } from './document-types.js';
import type { Level } from '../tree.js';
import { canonicalNumber } from './ids.js';
import type { Gap, Run, Unit } from './items.js';
import { isLetterKeyword, readKeyword, type Keyword } from './keywords.js';
import { isAttached, isCapitalised, isMark, means, meansOne, type Token } from './lexer.js';
import { expandRange } from './ranges.js';
import { readNumber, type ReadNumber } from './unit-numbers.js';

const LISTED = ['các', 'những', 'mỗi'];
const JOINED = ['và', 'hoặc', 'hay', 'với'];
const REACHING = ['đến', 'tới'];
const DASHES = '-–—÷';
const POINT_LETTERS = /^[đd][a-zđ]$/u;
/** "Điều này cho thấy": a pronoun, not an article. */
const PREDICATES = 'cho có là khiến dẫn chứng làm gây giúp càng đồng thể nhằm không'.split(' ');

/** Reads "khoản 1, 2 và 3", "Điều 98-106", "Đ.102", "các điều từ 5 đến 9", "khoản này" at a token. */
export function readUnits(tokens: readonly Token[], at: number): Run | null {
  const keyword = readKeyword(tokens, at);
  if (!keyword) return readPointLetters(tokens, at);
  if (keyword.style !== 'letter' && means(tokens[at + 1], 'này')) return readThis(tokens, at, keyword);
  let next = at + 1;
  if (keyword.style === 'letter' && isMark(tokens[next], '.') && isAttached(tokens, next)) next++;
  if (means(tokens[next], 'từ')) next++;
  if (means(tokens[next], 'số')) next++;
  const first = readNumber(tokens, next, keyword.level, false);
  if (!first) return null;
  const shape = { level: keyword.level, weak: isWeak(tokens, at, next, keyword), relative: false };
  const list = new UnitList(tokens, shape, meansOne(tokens[at - 1], LISTED) ? at : null);
  list.add(first, at, 'tight');
  list.addRest();
  return addInner(tokens, list, keyword);
}

/** "đg k3": a point by the letter of its word and its own, which only a clause by its letter gives away. */
function readPointLetters(tokens: readonly Token[], at: number): Run | null {
  const token = tokens[at];
  if (token?.kind !== 'word' || !POINT_LETTERS.test(token.lower)) return null;
  if (readKeyword(tokens, at + 1)?.level !== 'clause' || !isLetterKeyword(tokens, at + 1)) return null;
  const shape = { level: 'point', weak: true, relative: false } as const;
  const list = new UnitList(tokens, shape, null);
  list.add({ number: token.lower.slice(1), end: at + 1 }, at, 'tight');
  return { items: list.units, end: list.end };
}

/** The units of one keyword while they are read. */
class UnitList {
  readonly units: Unit[] = [];
  end = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly shape: Pick<Unit, 'level' | 'weak' | 'relative'>,
    private readonly group: number | null,
  ) {}

  /** Adds the number, or the range it opens, whose words start at token `at`. */
  add(first: ReadNumber, at: number, gap: Gap): void {
    const { level } = this.shape;
    const last = readRangeEnd(this.tokens, first.end, level);
    this.end = (last ?? first).end;
    const from = canonicalNumber(level, first.number);
    const range = last ? expandRange(level, from, canonicalNumber(level, last.number)) : { numbers: [from] };
    const [number = null, ...through] = 'numbers' in range ? range.numbers : [];
    this.units.push({
      kind: 'unit',
      ...this.shape,
      number,
      through,
      problem: 'problem' in range ? range.problem : null,
      group: this.group,
      gap,
      from: this.tokens[at]!.start,
      to: this.tokens[this.end - 1]!.end,
    });
  }

  addRest(): void {
    for (;;) {
      const joint = readJoint(this.tokens, this.end, this.shape.level === 'point' ? ',;' : ',');
      const number = joint && readNumber(this.tokens, joint.end, this.shape.level, true);
      if (!joint || !number) return;
      this.add(number, joint.end, joint.gap);
    }
  }
}

function readJoint(tokens: readonly Token[], at: number, marks: string): { gap: Gap; end: number } | null {
  const comma = isMark(tokens[at], marks);
  const next = comma ? at + 1 : at;
  if (meansOne(tokens[next], JOINED) || isMark(tokens[next], '&')) return { gap: 'and', end: next + 1 };
  return comma ? { gap: 'comma', end: next } : null;
}

function readRangeEnd(tokens: readonly Token[], at: number, level: Level): ReadNumber | null {
  if (!meansOne(tokens[at], REACHING) && !isMark(tokens[at], DASHES)) return null;
  let next = at + 1;
  if (means(tokens[next], 'hết')) next++;
  const keyword = readKeyword(tokens, next);
  if (keyword?.level === level && (keyword.style !== 'letter' || isLetterKeyword(tokens, next))) next++;
  return readNumber(tokens, next, level, true);
}

function readThis(tokens: readonly Token[], at: number, { level, style }: Keyword): Run | null {
  const capital = isCapitalised(tokens[at]!);
  const outer = level === 'part' || level === 'chapter' || level === 'section';
  if ((outer && !capital) || meansOne(tokens[at - 1], LISTED)) return null;
  const pronoun = level === 'article' && (!capital || meansOne(tokens[at + 2], PREDICATES));
  const item: Unit = {
    kind: 'unit',
    level,
    number: null,
    through: [],
    problem: null,
    group: null,
    gap: 'tight',
    weak: pronoun || style === 'bare',
    relative: true,
    from: tokens[at]!.start,
    to: tokens[at + 1]!.end,
  };
  return { items: [item], end: at + 2 };
}

function isWeak(tokens: readonly Token[], at: number, number: number, { level, style }: Keyword): boolean {
  const token = tokens[at]!;
  const first = tokens[number]!;
  const capital = isCapitalised(token);
  switch (level) {
    case 'article':
      return style === 'letter' && (token.lower !== 'đ' || !first.attached);
    case 'clause':
      return style !== 'toned';
    case 'point':
      return style !== 'toned' || first.text !== first.lower || first.kind === 'number';
    case 'chapter':
      return first.kind === 'number' && !(capital && style === 'toned');
    case 'section':
    case 'part':
      return !capital || style !== 'toned';
  }
}

const INNER: Readonly<Partial<Record<Level, Level>>> = { article: 'clause', clause: 'point' };

/** "Điều 4.3", "Điều 4(3)(g)", "đ102.k3.g", "d102 k3 g": clauses and points without their word. */
function addInner(tokens: readonly Token[], list: UnitList, { level, style }: Keyword): Run {
  const items = [...list.units];
  let { end } = list;
  for (let inner = INNER[level]; inner; inner = INNER[inner]) {
    const read =
      readInner(tokens, end, inner) ?? (style === 'letter' ? readBareLetter(tokens, end, inner) : null);
    if (!read) break;
    const words = { from: tokens[end]!.start, to: tokens[read.end - 1]!.end };
    items.push({
      ...items[0]!,
      level: inner,
      number: read.number,
      through: [],
      problem: null,
      group: null,
      gap: 'tight',
      ...words,
    });
    end = read.end;
  }
  return { items, end };
}

/** A number close behind a dot or a slash, or in brackets: ".3", "/g", "(3)". */
function readInner(tokens: readonly Token[], at: number, level: Level): ReadNumber | null {
  const close = isAttached(tokens, at) && isAttached(tokens, at + 1) && isMark(tokens[at], './(');
  const read = close && !isLetterKeyword(tokens, at + 1) ? readNumber(tokens, at + 1, level, true) : null;
  if (!read || !isMark(tokens[at], '(')) return read;
  return isMark(tokens[read.end], ')') ? { ...read, end: read.end + 1 } : null;
}

function readBareLetter(tokens: readonly Token[], after: number, level: Level): ReadNumber | null {
  const at = isMark(tokens[after], ',') ? after + 1 : after;
  if (level !== 'point' || isLetterKeyword(tokens, at)) return null;
  const read = readNumber(tokens, at, level, true);
  return read && endsShort(tokens, read.end) ? read : null;
}

/** A letter alone is a point only where nothing reads on from it as a sentence would. */
function endsShort(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.kind !== 'word' || readKeyword(tokens, at) !== null || opensDocument(token);
}
