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
/** "Điều này cho thấy": a pronoun, not an article. */
const PREDICATES = 'cho có là khiến dẫn chứng làm gây giúp càng đồng thể nhằm không'.split(' ');

/** Reads "khoản 1, 2 và 3", "Điều 98-106", "Đ.102", "các điều từ 5 đến 9", "khoản này" at a token. */
export function readUnits(tokens: readonly Token[], at: number): Run | null {
  const keyword = readKeyword(tokens, at);
  if (!keyword) return null;
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
  list.addRest(first.end);
  return addInner(tokens, list, keyword);
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

  /** Adds the number, or the range it opens, whose words start at token `from`. */
  add(first: ReadNumber, from: number, gap: Gap): void {
    const { level } = this.shape;
    const last = readRangeEnd(this.tokens, first.end, level);
    this.end = (last ?? first).end;
    const range = last
      ? expandRange(level, canonicalNumber(level, first.number), canonicalNumber(level, last.number))
      : null;
    const numbers = range === null ? [first.number] : 'numbers' in range ? range.numbers : [null];
    const problem = range !== null && 'problem' in range ? range.problem : null;
    for (const [index, number] of numbers.entries()) {
      this.units.push({
        kind: 'unit',
        ...this.shape,
        number: number === null ? null : canonicalNumber(level, number),
        problem,
        group: this.group,
        gap: index === 0 ? gap : 'comma',
        from: this.tokens[from]!.start,
        to: this.tokens[this.end - 1]!.end,
      });
    }
  }

  addRest(start: number): void {
    this.end = Math.max(this.end, start);
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

function readRangeEnd(tokens: readonly Token[], at: number, level: Unit['level']): ReadNumber | null {
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

/** "Điều 4.3", "đ102.k3.g", "d102 k3 g": a clause behind a dot, a point by its letter alone. */
function addInner(tokens: readonly Token[], list: UnitList, keyword: Keyword): Run {
  const items = [...list.units];
  let { end } = list;
  const inner = (level: Unit['level'], number: string, token: number): void => {
    const { start, end: to } = tokens[token]!;
    items.push({ ...items[0]!, level, number, group: null, gap: 'tight', from: start, to });
    end = token + 1;
  };
  let closed = keyword.level !== 'clause' || keyword.style !== 'letter';
  if (keyword.level === 'article' && isMark(tokens[end], '.') && isAttached(tokens, end)) {
    const clause = isAttached(tokens, end + 1) ? readNumber(tokens, end + 1, 'clause', true) : null;
    if (clause?.end === end + 2) {
      inner('clause', clause.number, end + 1);
      closed = false;
    }
  }
  if (!closed) {
    const dotted = isMark(tokens[end], './') && isAttached(tokens, end) && isAttached(tokens, end + 1);
    const at = dotted ? end + 1 : end;
    const point = readNumber(tokens, at, 'point', true);
    if (point?.end === at + 1 && !isLetterKeyword(tokens, at) && (dotted || endsShort(tokens, at + 1)))
      inner('point', point.number, at);
  }
  return { items, end };
}

/** A letter alone is a point only where nothing reads on from it as a sentence would. */
function endsShort(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind !== 'word' ||
    readKeyword(tokens, at) !== null ||
    /^(nđ?|nd|tt|ttlt|qđ|qd|nq|luật|luat|nghị|nghi|thông|thong|bộ|bo)$/u.test(token.lower)
  );
}
