import type { Line } from '../formats/source.js';
import { opensAttachment } from './attachments.js';
import { chain, type Candidate } from './chain.js';
import { endsSentence } from './join.js';
import { articleMarker, headingMarker } from './markers.js';
import { compare, follows, ordinal } from './ordinals.js';

const COSTS = { hole: 0.85, perMissing: 0.03 };
/** A chapter's heading stands at most this many lines above its first article. */
const HEADED_WITHIN = 3;
/** What stands in no list of headings and weighs as much opens a text that can be closed, a bare "Điều 3" too. */
const STANDS = 0.65;
const AMENDS = /(?:sửa đổi|bổ sung|thay thế|như sau|vào sau)[^.;]*:?$/iu;
/** The words that close a text: adoption, signature block, recipients. */
const CLOSES = new RegExp(
  [
    '^(?:(?:Bộ )?(?:Luật|Pháp lệnh|Nghị quyết)\\s+này\\s+(?:đã\\s+)?được\\s+(?:Quốc hội|Ủy ban|Uỷ ban)',
    '(?:Nơi nhận|NƠI NHẬN|XÁC THỰC VĂN BẢN HỢP NHẤT)(?!\\p{L})',
    '(?:TM|T/M|KT|TUQ|TL|Q)\\s?\\.\\s?\\p{Lu}',
    '(?:PHÓ |QUYỀN )?(?:CHỦ TỊCH|THỦ TƯỚNG|BỘ TRƯỞNG|THỨ TRƯỞNG|CHỦ NHIỆM|TỔNG THANH TRA|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG KIỂM TOÁN|(?:TỔNG )?GIÁM ĐỐC|(?:TỔNG )?CỤC TRƯỞNG|CHÁNH THANH TRA|CHÁNH VĂN PHÒNG|VỤ TRƯỞNG|TRƯỞNG BAN)(?!\\p{L}))',
  ].join('|'),
  'u',
);

/** The line begins the signature block or another part of the closing. */
export function beginsClosing(text: string): boolean {
  return CLOSES.test(text.replace(/^[^\p{L}\p{N}“"]+/u, ''));
}

/** The line stands in a list of headings, as in a table of contents: another heading is next to it, no words. */
function isListed(lines: readonly Line[], quoted: readonly boolean[], at: number): boolean {
  if (endsSentence(lines[at]!.text)) return false;
  const [before, after] = [at - 1, at + 1].map((i) => (quoted[i] ? '' : (lines[i]?.text ?? '')));
  return Boolean(articleMarker(before!) ?? articleMarker(after!) ?? headingMarker(after!));
}

/** The signs for and against a line being the heading of an own article, added up. */
function weigh(lines: readonly Line[], quoted: readonly boolean[], at: number, base: number): number {
  const here = lines[at]!;
  const before = lines[at - 1];
  const headed = lines.slice(Math.max(0, at - HEADED_WITHIN), at).some(({ text }) => headingMarker(text));
  const free =
    headed || here.emphasis || here.paragraph || !before || before.emphasis || endsSentence(before.text);
  const listed = isListed(lines, quoted, at);
  return (
    base +
    (headed && !listed ? 0.3 : 0) +
    (here.emphasis ? 0.2 : 0) -
    (quoted[at] ? 0.9 : 0) -
    (here.dubious ? 0.5 : 0) -
    (free ? 0 : 0.3) -
    (before && AMENDS.test(before.text) ? 0.4 : 0) -
    (listed ? 0.3 : 0)
  );
}

function candidates(lines: readonly Line[], quoted: readonly boolean[]): Candidate[] {
  return lines.flatMap(({ text }, at) => {
    const marker = articleMarker(text);
    const place = marker && ordinal('article', marker.number);
    if (!place) return [];
    const weight = weigh(lines, quoted, at, marker.weight);
    return [{ at, number: marker.number, ordinal: place, weight }];
  });
}

/** Where the closing or an attachment begins; articles beyond it belong to what is attached. Text length when nothing closes. */
function end(lines: readonly Line[], quoted: readonly boolean[], found: readonly Candidate[]): number {
  let highest: Candidate | undefined;
  let passed = 0;
  for (let at = found[0]?.at ?? lines.length; at < lines.length; at++) {
    const candidate = found[passed];
    if (candidate?.at === at) {
      passed++;
      const stands = candidate.weight > STANDS && !isListed(lines, quoted, at);
      if (stands && (!highest || compare(candidate.ordinal, highest.ordinal) > 0)) highest = candidate;
      continue;
    }
    const { text } = lines[at]!;
    if (quoted[at] || !highest || headingMarker(lines[at - 1]!.text)) continue;
    if (!beginsClosing(text) && !opensAttachment(text)) continue;
    const next = found[passed];
    if (!next || !follows(highest.ordinal, next.ordinal)) return at;
  }
  return lines.length;
}

/**
 * The text's own articles, in order. Quoted articles of other laws, cited articles at the start of a wrapped
 * line and the articles of attached texts are left out: they do not continue the numbering.
 */
export function ownArticles(lines: readonly Line[], quoted: readonly boolean[]): Candidate[] {
  const found = candidates(lines, quoted);
  const last = end(lines, quoted, found);
  return chain(
    found.filter(({ at }) => at < last),
    COSTS,
  );
}
