import { type Doubt, documentId, type LawNode, type ParsedLaw, stepSlug } from '@app/law';
import { type RelationType } from '../kinds/index.js';
import { type Day, isDay } from '../time.js';

/** A whole document that this one ends, and the place that says so. */
export interface Ending {
  readonly type: RelationType;
  readonly document: string;
  readonly by: string;
  /** "trừ trường hợp ...": what the ending leaves; null when nothing. */
  readonly except: string | null;
}

/** What the commencement articles say beyond the document's own first day. */
export interface Commencement {
  readonly endings: readonly Ending[];
  /** Numbers of whole articles that take effect on a day of their own. */
  readonly staggered: ReadonlyMap<string, Day>;
  /** Sentences about an end or a beginning that were not applied. */
  readonly doubts: readonly Doubt[];
}

const TYPE = '(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định)';
const SELF = `(?:${TYPE}|Văn bản) này`;
const OTHER = `${TYPE}\\s(?:[^.;\\d]{0,150}?\\s)?số\\s+(\\d+[^\\s,;]*[^\\s,;.])`;
const ENDS = new RegExp(
  `^${OTHER}(.*?)\\shết hiệu lực(?: thi hành)?\\s+(?:kể )?từ ngày ${SELF} có hiệu lực(?: thi hành)?(?:,\\s*(trừ .*?))?\\.?$`,
  'su',
);
const REPLACES = new RegExp(`^${SELF} (?:có hiệu lực .*? và )?thay thế (?:cho )?${OTHER}(.*?)\\.?$`, 'su');
const ARTICLES = '\\d+[a-zđ]?(?:(?:,| và|, và) (?:các )?(?:điều )?\\d+[a-zđ]?)*';
const STARTS = new RegExp(
  `^(?:Các )?điều (${ARTICLES})(?: của)? ${SELF} có hiệu lực(?: thi hành)? (?:kể )?từ ngày (\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4})\\.?$`,
  'isu',
);
const OWN_START = new RegExp(`^${SELF} có hiệu lực`, 'u');
const SPEAKS = /hết hiệu lực|thay thế|bãi bỏ|có hiệu lực (?:thi hành )?(?:kể )?từ ngày \d/iu;
const AMENDED = /(?:đã )?(?:được )?sửa đổi, bổ sung.*/su;
const NUMBER = /\d+\/(?:\d{4}\/)?[\p{L}\d]+-?/u;
const HEADING =
  /^(?:ngày )?(?:có )?hiệu lực(?: thi hành| của (?:luật|nghị định))?$|(?:hiệu lực|điều khoản) thi hành/iu;

/**
 * Reads the articles on commencement. What is not a plain sentence about a whole document or article is a doubt. A
 * consolidated text repeats what others decided: it begins and ends nothing itself.
 */
export function readCommencement({ document, tree }: Pick<ParsedLaw, 'document' | 'tree'>): Commencement {
  const endings: Ending[] = [];
  const staggered = new Map<string, Day>();
  const doubts: Doubt[] = [];
  const sentences = document.type === 'Văn bản hợp nhất' ? [] : sentencesOf(tree);
  for (const { by, sentence } of sentences) {
    const ending = endingOf(sentence, by);
    const starts = startsOf(sentence);
    for (const [number, day] of starts) staggered.set(number, day);
    if (ending) endings.push(ending);
    const applied = ending ? ending.except === null : starts.length > 0 || !SPEAKS.test(sentence);
    const own = OWN_START.test(sentence) && !/thay thế|trừ /u.test(sentence);
    if (!applied && !own) doubts.push({ where: by, problem: doubtOf(ending, sentence) });
  }
  return { endings, staggered, doubts };
}

function doubtOf(ending: Ending | null, sentence: string): string {
  if (ending) return `đã ghi ${ending.document} hết hiệu lực, nhưng văn bản nói: "${ending.except}"`;
  return `câu về hiệu lực chưa được áp dụng: "${sentence}"`;
}

function endingOf(sentence: string, by: string): Ending | null {
  const ends = ENDS.exec(sentence);
  const found = ends ?? REPLACES.exec(sentence);
  const [, number = '', rest = '', except = null] = found ?? [];
  const document = documentId(number);
  if (!document || NUMBER.test(rest.replace(AMENDED, ''))) return null;
  return { type: ends ? 'repeals' : 'replaces', document, by, except };
}

function startsOf(sentence: string): (readonly [string, Day])[] {
  const [, list = '', day = '', month = '', year = ''] = STARTS.exec(sentence) ?? [];
  const start = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isDay(start)) return [];
  return [...list.matchAll(/\d+[a-zđ]?/giu)].map(([number]) => [number.toLowerCase(), start]);
}

/** The sentences of the commencement articles, each with its place. */
function sentencesOf(tree: readonly LawNode[]): { by: string; sentence: string }[] {
  return articlesOf(tree)
    .filter((article) => HEADING.test(article.heading ?? '') || OWN_START.test(article.text))
    .flatMap((article) => nodeSentences(article, ''));
}

function nodeSentences(node: LawNode, above: string): { by: string; sentence: string }[] {
  const by = above + stepSlug({ level: node.type, number: node.number });
  const text = node.text.replace(/“[^”]*”/gu, ' ').replace(/\s+/g, ' ');
  const own = text.split(/(?<=[.;])\s+(?=\p{Lu})/u).map((sentence) => ({ by, sentence: sentence.trim() }));
  return [...own, ...node.children.flatMap((child) => nodeSentences(child, `${by}/`))];
}

function articlesOf(tree: readonly LawNode[]): LawNode[] {
  return tree.flatMap((node) => (node.type === 'article' ? [node] : articlesOf(node.children)));
}
