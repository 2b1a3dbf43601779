import type { Line } from '../formats/source.js';
import { LEVELS, type LawNode, type Level, type Skipped } from '../tree.js';
import { article } from './article.js';
import { beginsClosing, ownArticles } from './articles.js';
import { opensAttachment } from './attachments.js';
import { articleMarker } from './markers.js';
import { headings, type Opening } from './outline.js';
import { quotation } from './quotes.js';

/** The text divided: before the first node, the nodes, after the last article. */
export interface Body {
  readonly header: readonly Line[];
  readonly tree: readonly LawNode[];
  readonly tail: readonly Line[];
  /** Clauses that a scanner printed as articles, put right. */
  readonly misread: readonly Skipped[];
  /** Texts of lines whose opening quote is never closed. */
  readonly unbalanced: readonly string[];
}

const OWN_NUMBER = /^số\s*:\s*\d*\s*\/\s*(?:\d{4}\/)?[\p{Lu}&-]+$/iu;
const CAPITALS = /^(?=.*\p{Lu}{2})[\p{Lu}\s,&.-]{3,150}$/u;

interface Draft {
  readonly node: LawNode;
  readonly children: LawNode[];
  readonly depth: number;
}

function depthOf({ level, number }: Opening): number {
  return LEVELS.indexOf(level) + (number.startsWith('tiểu mục') ? 0.5 : 0);
}

function openingsOf(lines: readonly Line[], quoted: readonly boolean[]): Opening[] {
  const articles = ownArticles(lines, quoted);
  const opened = articles.map(({ at, number }): Opening => {
    return { level: 'article', number, rest: articleMarker(lines[at]!.text)!.rest, at };
  });
  return [...headings(lines, quoted, articles), ...opened].sort((a, b) => a.at - b.at);
}

function nodeOf(opening: Opening, lines: readonly Line[], quoted: readonly boolean[], end: number): LawNode {
  const rest = lines.slice(opening.at + 1, end);
  if (opening.level === 'article') {
    const body = rest.map((here, i) => ({ ...here, quoted: quoted[opening.at + 1 + i]! }));
    const first = { ...lines[opening.at]!, text: opening.rest, quoted: false };
    return article(opening.number, first, body);
  }
  const heading = [opening.rest, ...rest.map(({ text }) => text)].join(' ').trim();
  return { type: opening.level, number: opening.number, heading: heading || null, text: '', children: [] };
}

/** Nests the nodes by level: an article under the section, chapter or part that is open. */
function nest(nodes: readonly { readonly node: LawNode; readonly depth: number }[]): LawNode[] {
  const roots: LawNode[] = [];
  const open: Draft[] = [];
  for (const { node, depth } of nodes) {
    while (open.length && open.at(-1)!.depth >= depth) open.pop();
    const children = [...node.children];
    const grown: LawNode = { ...node, children };
    (open.at(-1)?.children ?? roots).push(grown);
    if (depth < LEVELS.indexOf('article' satisfies Level)) open.push({ node: grown, children, depth });
  }
  return roots;
}

/** A dubious "Điều 2." that is no article of the text is what the scanner made of a clause: "2.". */
function repairClauses(
  lines: readonly Line[],
  openings: readonly Opening[],
): { lines: Line[]; misread: Skipped[] } {
  const opened = new Set(openings.map(({ at }) => at));
  const misread: Skipped[] = [];
  const repaired = lines.map((here, at) => {
    const marker = here.dubious && !opened.has(at) ? articleMarker(here.text) : null;
    if (!marker) return here;
    misread.push({ reason: 'misreading', text: `Điều ${marker.number}.` });
    return { ...here, text: `${marker.number}. ${marker.rest}`, emphasis: false };
  });
  return { lines: repaired, misread };
}

/** A title, a body's name or a number right above the closing belongs to it, not to the last article. */
function withItsLetterhead(lines: readonly Line[], closing: number, lastArticle: number): number {
  let at = closing;
  const heads = (text: string) => OWN_NUMBER.test(text) || CAPITALS.test(text);
  while (at - 1 > lastArticle && heads(lines[at - 1]!.text)) at--;
  return at;
}

function tailStart(lines: readonly Line[], quoted: readonly boolean[], lastArticle: number): number {
  const at = lines.findIndex(
    ({ text }, i) => i > lastArticle && !quoted[i] && (beginsClosing(text) || opensAttachment(text)),
  );
  return at < 0 ? lines.length : withItsLetterhead(lines, at, lastArticle);
}

/** Reads the structure of cleaned lines. A text without articles gives an empty tree and everything as header. */
export function readBody(cleaned: readonly Line[]): Body {
  const { quoted, unbalanced } = quotation(cleaned);
  const openings = openingsOf(cleaned, quoted);
  const last = openings.at(-1);
  if (!last) return { header: cleaned, tree: [], tail: [], misread: [], unbalanced: [] };
  const { lines, misread } = repairClauses(cleaned, openings);
  const tail = tailStart(lines, quoted, last.at);
  const nodes = openings.map((opening, i) => ({
    node: nodeOf(opening, lines, quoted, openings[i + 1]?.at ?? tail),
    depth: depthOf(opening),
  }));
  return {
    header: lines.slice(0, openings[0]!.at),
    tree: nest(nodes),
    tail: lines.slice(tail),
    misread,
    unbalanced: unbalanced.map((at) => lines[at]!.text),
  };
}
