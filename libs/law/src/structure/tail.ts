import type { Line } from '../formats/source.js';
import type { Skipped } from '../tree.js';
import { articleMarker } from './markers.js';

/** The heading of an attachment, once the closing has begun: alone on its line or with its name. */
const ATTACHED =
  /^(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu số|DANH MỤC|BIỂU|QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN)(?!\p{L})[^|]{0,200}$/u;

function beginsAttachment(text: string): boolean {
  return ATTACHED.test(text.replace(/^[^\p{L}\p{N}]+/u, ''));
}

/** What stands after the last article: the closing words, and everything attached after them. */
export interface Tail {
  readonly closing: readonly Line[];
  readonly skipped: readonly Skipped[];
  /** Articles of attached texts ("Quy chế ban hành kèm theo"), which are not in the tree. */
  readonly attachedArticles: number;
}

/** Divides the lines after the last article. Each appendix is one entry of the report, whole. */
export function readTail(lines: readonly Line[]): Tail {
  const first = lines.findIndex(({ text }) => beginsAttachment(text));
  const start = first < 0 ? lines.length : first;
  const appendices: string[] = [];
  const attached = lines.slice(start);
  attached.forEach(({ text }, at) => {
    if (at === 0 || beginsAttachment(text)) appendices.push(text);
    else appendices[appendices.length - 1] += `\n${text}`;
  });
  return {
    closing: lines.slice(0, start),
    skipped: appendices.map((text) => ({ reason: 'appendix', text })),
    attachedArticles: lines.filter(({ text }) => articleMarker(text) !== null).length,
  };
}
