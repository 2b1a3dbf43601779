import type { LawNode } from '../tree.js';
import { clauses, type BodyLine } from './clauses.js';
import { endsSentence } from './join.js';
import { articleMarker, clauseMarker, pointMarker } from './markers.js';

const INSTRUCTS = /^(?:sửa đổi|bổ sung|thay thế|bãi bỏ|bỏ|thay|hủy bỏ|đổi)(?!\p{L})/iu;
/** A heading that amends names what it amends: "Sửa đổi khoản 2 Điều 18"; "Bổ sung, điều chỉnh giấy phép" amends nothing. */
const AMENDS_ONE =
  /^(?:sửa đổi|bổ sung|thay thế).*(?:(?:điều|khoản|điểm|mục|chương|phần)\s+(?:\d|[IVXLC]+(?!\p{L})|[a-zđ](?!\p{L}))|một số (?:điều|khoản|điểm)(?!\p{L}))/iu;
/** What an instruction says that amends: which provision, or that the new wording follows. */
const AMENDED = /(?:điều|khoản|điểm)\s+\d|như sau:?$/iu;
const CLOSING_QUOTE = /[”"][.;,\s]*$/u;
const LOW = /^\p{Ll}/u;
const LIST = /^\p{Ll}{1,2}\d?\)/u;
const MAX_HEADING = 600;
const LONG_SENTENCE = 150;

function beginsList(text: string): boolean {
  return [clauseMarker, pointMarker, articleMarker].some((read) => read(text) !== null);
}

/** The lines before the first list item belong to the heading when they end like no sentence: no "như sau:". */
function runsIntoList(rest: readonly BodyLine[]): number {
  const list = rest.findIndex(({ text, quoted }) => quoted || beginsList(text));
  const last = rest[list - 1];
  return last && !rest[list]!.quoted && !endsSentence(last.text) ? list : 0;
}

/** How many lines after the first belong to the heading: those that were cut off it. */
function headingLines(first: string, rest: readonly BodyLine[]): number {
  if (/[.:]$/.test(first)) return 0;
  const listed = runsIntoList(rest);
  let heading = first;
  for (const [i, next] of rest.entries()) {
    const cutOff = i < listed || (LOW.test(next.text) && !LIST.test(next.text) && !/[.:]$/.test(heading));
    const missing = heading === '' && !endsSentence(next.text);
    heading += ` ${next.text}`;
    if (next.quoted || beginsList(next.text) || !(cutOff || missing) || heading.length > MAX_HEADING)
      return i;
  }
  return rest.length;
}

/** The words of a clause or point that begins as an instruction to amend; "" of any other line. */
function instruction({ text }: BodyLine): string {
  const words = (clauseMarker(text) ?? pointMarker(text))?.rest ?? '';
  return INSTRUCTS.test(words) ? words : '';
}

/**
 * The new wording an amending article brings where the quotes around it are missing: all of the body ("Sửa đổi
 * khoản 2 Điều 18 như sau" and then "2. …"), or what begins with the heading of another article.
 */
function markQuotes(heading: string, body: readonly BodyLine[]): readonly BodyLine[] {
  if (!AMENDS_ONE.test(heading)) return body;
  const instructs = body.some((here) => instruction(here) !== '');
  if (!instructs && !body.some(({ quoted }) => quoted))
    return body.map((here) => ({ ...here, quoted: true }));
  let open = false;
  return body.map((here) => {
    if (AMENDED.test(instruction(here))) open = false;
    open ||= !here.quoted && articleMarker(here.text) !== null;
    const quoted = here.quoted || open;
    if (CLOSING_QUOTE.test(here.text)) open = false;
    return { ...here, quoted };
  });
}

/** What follows "Điều n." is a sentence, not a heading: it announces a list, or it is long, or it is all there is. */
function isSentence(heading: string, body: readonly BodyLine[], emphasis: boolean): boolean {
  if (emphasis || !endsSentence(heading)) return false;
  return heading.endsWith(':') || body.length === 0 || heading.length > LONG_SENTENCE;
}

/** Builds an article from its lines; `first` is its opening line without "Điều n.". */
export function article(number: string, first: BodyLine, rest: readonly BodyLine[]): LawNode {
  const used = headingLines(first.text, rest);
  const heading = [first, ...rest.slice(0, used)]
    .map(({ text }) => text)
    .join(' ')
    .trim();
  const body = markQuotes(heading, rest.slice(used));
  const { text, children } = clauses(body);
  if (isSentence(heading, body, first.emphasis)) {
    return {
      type: 'article',
      number,
      heading: null,
      text: [heading, text].filter(Boolean).join('\n'),
      children,
    };
  }
  return { type: 'article', number, heading: heading || null, text, children };
}
