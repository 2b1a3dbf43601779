import { type Finding } from './personal-data-finding.js';

interface Pattern {
  readonly kind: Finding['kind'];
  readonly why: string;
  /** What is found is the last group, or all of it. */
  readonly pattern: RegExp;
}

/** Not the rest of a longer number, word, reference or web address. */
const BEGIN = String.raw`(?<![\p{L}\p{N}_/@-])(?<!\p{N}[.,])`;
const END = String.raw`(?![\p{L}\p{N}_/@])(?![.,-]\p{N})`;
const NO_MONEY = String.raw`(?!\s*(?:đồng|đ\b|vnđ|vnd|usd|triệu|tỷ|tỉ))`;
const GAP = String.raw`[ \u00a0.-]?`;
const digits = (count: number | string) => String.raw`(?:${GAP}\d){${count}}`;
const pattern = (source: string) => new RegExp(source, 'giu');

/** Earlier ones win where two would find the same. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: 'email',
    why: 'địa chỉ thư điện tử',
    pattern: pattern(String.raw`(?<![\p{L}\p{N}._%+-])[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+`),
  },
  {
    kind: 'account',
    why: 'dãy số sau chữ "tài khoản": có thể là số tài khoản ngân hàng',
    pattern: pattern(
      String.raw`(?:số tài khoản|tài khoản ngân hàng|tài khoản số|stk)[^\d\n]{0,30}?${BEGIN}(\d${digits('5,18')})${END}${NO_MONEY}`,
    ),
  },
  {
    kind: 'id-number',
    why: 'dãy số sau chữ chỉ giấy tờ tùy thân',
    pattern: pattern(
      String.raw`(?:cccd|cmnd|cmt|căn cước|chứng minh|định danh)[^\d\n]{0,40}?${BEGIN}(\d(?:${digits('11')}|${digits('8')}))${END}`,
    ),
  },
  {
    kind: 'id-number',
    why: 'mười hai chữ số, mở đầu bằng mã tỉnh: có thể là số căn cước',
    pattern: pattern(String.raw`${BEGIN}0\d\d${GAP}\d{3}${GAP}\d{3}${GAP}\d{3}${END}${NO_MONEY}`),
  },
  {
    kind: 'phone',
    why: 'có thể là số điện thoại di động',
    pattern: pattern(
      String.raw`${BEGIN}(?:\(?\+?84\)?${GAP}|0)(?:[35789]${digits(8)}|1[2689]${digits(8)})${END}${NO_MONEY}`,
    ),
  },
  {
    kind: 'phone',
    why: 'có thể là số điện thoại cố định',
    pattern: pattern(
      String.raw`${BEGIN}(?:\(?\+84\)?${GAP}|\(?0)2\d{1,2}\)?${digits('7,8')}${END}${NO_MONEY}`,
    ),
  },
  {
    kind: 'id-number',
    why: 'chín chữ số: có thể là số chứng minh nhân dân',
    pattern: pattern(
      String.raw`${BEGIN}(?:[0-3](?!\d{4}0000)\d{8}|0\d\d${GAP}\d{3}${GAP}\d{3})${END}${NO_MONEY}`,
    ),
  },
];

/** Numbers and addresses by which a person may be known; two may overlap, the surer one first. */
export function numbersIn(text: string): Finding[] {
  return PATTERNS.flatMap(({ kind, why, pattern: of }) =>
    Array.from(text.matchAll(of), (match) => {
      const found = match[1] ?? match[0];
      const start = match.index + match[0].length - found.length;
      return { start, end: start + found.length, kind, text: found, why };
    }),
  );
}
