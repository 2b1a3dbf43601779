import { fold } from '@app/text';
import type { Level } from '../tree.js';
import { isAttached, meansOne, type Token } from './lexer.js';

export interface Keyword {
  readonly level: Level;
  /** How the word was written: in full with its marks, in full without them, or by its letter. */
  readonly style: 'toned' | 'bare' | 'letter';
}

const TONED = new Map<string, Level>([
  ['điều', 'article'],
  ['khoản', 'clause'],
  ['khỏan', 'clause'],
  ['điểm', 'point'],
  ['chương', 'chapter'],
  ['mục', 'section'],
  ['phần', 'part'],
]);
const BARE = new Map([...TONED].map(([word, level]) => [fold(word), level]));
const LETTERS = new Map<string, Level>([
  ['đ', 'article'],
  ['d', 'article'],
  ['k', 'clause'],
]);

/** Words after which the keyword is half of another word: "thời điểm", "tài khoản", "danh mục". */
const COMPOUND: Readonly<Record<Level, readonly string[]>> = {
  part: ['thành', 'cổ', 'học'],
  chapter: ['huân', 'hiến', 'văn', 'huy'],
  section: ['danh', 'hạng', 'chuyên', 'tiết', 'thư', 'đề'],
  article: ['bảng'],
  clause: ['tài', 'điều'],
  point: ['thời', 'địa', 'quan', 'đặc', 'trọng', 'ưu', 'nhược', 'khuyết', 'cao', 'giao', 'luận'],
};

/** The word of a level at a token, in any of the ways people write it; null for any other word. */
export function readKeyword(tokens: readonly Token[], at: number): Keyword | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  const toned = TONED.get(token.lower);
  const level = toned ?? (token.bare ? BARE.get(token.folded) : undefined);
  if (level) {
    const compound = meansOne(tokens[at - 1], COMPOUND[level]);
    return compound ? null : { level, style: toned ? 'toned' : 'bare' };
  }
  const letter = LETTERS.get(token.lower);
  return letter ? { level: letter, style: 'letter' } : null;
}

/** A keyword written by its letter, with a number close to it: "k3", "đ.102". */
export function isLetterKeyword(tokens: readonly Token[], at: number): boolean {
  return (
    readKeyword(tokens, at)?.style === 'letter' &&
    tokens[at + 1]?.kind === 'number' &&
    isAttached(tokens, at + 1)
  );
}
