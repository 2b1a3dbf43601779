import { defaultTreeAdapter as adapter, parse } from 'parse5';
import { LawFormatError } from '../errors.js';
import { ownArticles } from '../structure/articles.js';
import { MOTTO } from '../structure/motto.js';
import { quotation } from '../structure/quotes.js';
import { decode } from './encoding.js';
import { guessedNumbers } from './list-labels.js';
import { attribute, linesOf, type Element, type PlacedLine } from './html-lines.js';
import { line, type LawFile, type SourceText } from './source.js';

/** The share of the articles that must lie in one child for the search for the text to go down into it. */
const MOST = 0.8;
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function parentOf(element: Element): Element | null {
  const parent = element.parentNode;
  return parent && adapter.isElementNode(parent) ? parent : null;
}

function chainOf(element: Element): Element[] {
  const chain: Element[] = [];
  for (let here: Element | null = element; here; here = parentOf(here)) chain.unshift(here);
  return chain;
}

/** The innermost element that holds most of the articles, and the letterhead where that is near. */
function lawRoot(lines: readonly PlacedLine[], body: Element): Element {
  const articles = ownArticles(lines, quotation(lines).quoted).map(({ at }) => lines[at]!);
  const counts = new Map<Element, number>();
  const chains = articles.map(({ block }) => chainOf(block));
  for (const chain of chains)
    for (const element of chain) counts.set(element, (counts.get(element) ?? 0) + 1);
  const enough = Math.max(1, articles.length * MOST);
  let root = body;
  for (const [element, count] of counts) {
    if (count >= enough && (count > 1 || articles.length === 1) && chainOf(element).includes(root))
      root = element;
  }
  return articles.length === 1 ? (parentOf(root) ?? body) : withLetterhead(root, lines);
}

function withLetterhead(root: Element, lines: readonly PlacedLine[]): Element {
  const holders = lines.filter(({ text }) => MOTTO.test(text)).map(({ block }) => chainOf(block));
  let here: Element | null = root;
  for (let up = 0; here && up < 4; up++) {
    const candidate: Element = here;
    if (holders.some((chain) => chain.includes(candidate))) return candidate;
    here = parentOf(here);
  }
  return root;
}

function hidden(element: Element): boolean {
  return HIDDEN.test(attribute(element, 'style')) || element.attrs.some(({ name }) => name === 'hidden');
}

function underHidden(block: Element, root: Element): boolean {
  for (let here: Element | null = block; here && here !== root; here = parentOf(here))
    if (hidden(here)) return true;
  return false;
}

function htmlElement(file: LawFile): Element {
  const document = parse(decode(file));
  const html = document.childNodes.find((node) => adapter.isElementNode(node));
  if (!html || !adapter.isElementNode(html))
    throw new LawFormatError('malformed', file.name, 'trang không có nội dung');
  return html;
}

/**
 * Reads a page saved from a portal. The law is the part of the page that holds the articles; menus, related
 * documents, advertisements and log-in boxes around it are reported as portal chrome. Scripts never run.
 */
export function readHtml(file: LawFile): SourceText {
  const html = htmlElement(file);
  const all = readLines(html, file);
  const root = lawRoot(all, html);
  const inside = (found: PlacedLine) =>
    chainOf(found.block).includes(root) && !underHidden(found.block, root);
  const law = new Set(all.filter(inside));
  const chrome = all.filter((found) => !law.has(found)).map(({ text }) => text);
  return {
    lines: [...law].map(({ text, paragraph, emphasis }) => line(text, { paragraph, emphasis })),
    skipped: chrome.length ? [{ reason: 'portal-chrome', text: chrome.join('\n') }] : [],
    stated: {},
    guesses: guessedNumbers([...law]),
  };
}

function readLines(html: Element, file: LawFile): PlacedLine[] {
  try {
    return linesOf(html);
  } catch (cause) {
    throw new LawFormatError('malformed', file.name, 'trang lồng quá sâu, không phải văn bản lưu từ cổng', {
      cause,
    });
  }
}
