import {
  canonicalJson,
  definitionOf,
  type DiffPart,
  diffVersions,
  type ItemVersion,
  type SectionDiff,
} from '@app/knowledge';
import { placeTone, syllables } from '@app/text';

/** Words that come and words that go, together: a slip of the pen; who changes more says something else. */
const MOST_WORDS = 6;

/** Words that turn a rule into another one. */
const TELLING: ReadonlySet<string> = new Set(
  ['không', 'chưa', 'chẳng', 'cấm', 'phải', 'được', 'nên', 'trừ', 'chỉ', 'và', 'hoặc'].map(placeTone),
);

/**
 * Why a change is more than a minor edit, in words for its author; null when it is none. Minor is what changes a few
 * words of a title or a long text that people of the sector wrote, none of them a number or one that turns a rule
 * into another. The words of the State are never edited in passing.
 */
export function whyNotMinor(before: ItemVersion, after: ItemVersion): string | null {
  if (after.kind === 'document') return 'lời của văn bản không có sửa nhỏ';
  const { sections, fields } = diffVersions(before, after);
  const { sectioned } = definitionOf(after.kind);
  const isSame = (field: string) =>
    canonicalJson(before.body[field] ?? null) === canonicalJson(after.body[field] ?? null);
  const others = [
    ...fields.map(({ field }) => field).filter((field) => field !== 'title'),
    ...sectioned.filter((field) => !isSame(field)),
  ];
  if (others.length > 0) return `đổi cả ${others.join(', ')}, không chỉ vài chữ của lời văn`;
  const words = sections.flatMap(changedWords);
  if (words.length > MOST_WORDS) return `thêm bớt ${words.length} chữ, nhiều hơn ${MOST_WORDS}`;
  const telling = words.find((word) => /\p{N}/u.test(word) || TELLING.has(word));
  return telling === undefined ? null : `"${telling}" là số hoặc chữ làm đổi nghĩa`;
}

function changedWords({ parts }: SectionDiff): string[] {
  return parts.filter(({ change }) => change !== 'same').flatMap(wordsOf);
}

/** Marks and spaces make the form of a text: a change of nothing else counts as one word. */
function wordsOf({ text }: DiffPart): string[] {
  const words = syllables(text).map(({ toned }) => toned);
  return words.length > 0 ? words : [text];
}
