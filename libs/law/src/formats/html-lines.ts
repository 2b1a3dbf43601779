import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes } from 'parse5';
import { normalize } from '@app/text';
import { isNumbered, itemLabel } from './list-labels.js';
import { line, type Line } from './source.js';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** A line and the block element it stands in. */
export interface PlacedLine extends Line {
  readonly block: Element;
  /** Its number was put back: the page prints it by itself, as browsers and Word do. */
  readonly restored: boolean;
}

/** Pages nest a few dozen deep; hostile ones without end. */
export const MAX_DEPTH = 400;

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section table tbody td tfoot th thead title tr ul u1:p'.split(
    ' ',
  ),
);
const SILENT = new Set('script style noscript template iframe svg object select option textarea'.split(' '));
const BOLD = new Set(['b', 'strong', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th']);

export function attribute(element: Element, name: string): string {
  return element.attrs.find((a) => a.name === name)?.value ?? '';
}

/** Walks one document and collects its lines. */
class Collector {
  readonly lines: PlacedLine[] = [];
  private text = '';
  private plain = false;
  private paragraph = true;
  private readonly items = new Map<number, number>();
  private label = '';

  constructor(private readonly ignore: (element: Element) => boolean) {}

  visit(node: Node, block: Element, bold: boolean, depth: number): void {
    if (adapter.isTextNode(node)) return this.add(node.value, bold);
    if (!adapter.isElementNode(node) || SILENT.has(node.tagName) || this.ignore(node)) return;
    if (depth > MAX_DEPTH) throw new RangeError('nested too deep');
    if (node.tagName === 'br') return this.flush(block, false);
    const opens = BLOCKS.has(node.tagName);
    const within = opens ? node : block;
    if (opens) this.flush(block, true);
    if (node.tagName === 'ol') this.items.delete(listDepth(node));
    if (node.tagName === 'li' && depth > 0) this.number(node);
    const from = this.lines.length;
    for (const child of node.childNodes) this.visit(child, within, bold || BOLD.has(node.tagName), depth + 1);
    if (opens) this.flush(within, true);
    if (node.tagName === 'tr') this.joinRow(node, from);
  }

  /** Puts the number before an item of an ordered list: "1." for a clause, "a)" for a point. */
  private number(item: Element): void {
    const list = item.parentNode;
    if (!list || !adapter.isElementNode(list) || list.tagName !== 'ol' || isNumbered(plainText(item))) return;
    const depth = listDepth(list);
    const count = (this.items.get(depth) ?? Number(attribute(list, 'start') || 1) - 1) + 1;
    this.items.set(depth, count);
    for (const deeper of this.items.keys()) if (deeper > depth) this.items.delete(deeper);
    this.label = itemLabel(count, depth, attribute(list, 'type'));
  }

  private add(value: string, bold: boolean): void {
    this.text += value;
    if (!bold && /[\p{L}\p{N}]/u.test(value)) this.plain = true;
  }

  /** Ends the line; what comes next begins a paragraph unless a `<br>` ended it. */
  private flush(block: Element, paragraph: boolean): void {
    const words = normalize(this.text).replace(/\s+/g, ' ').trim();
    const text = words && `${this.label} ${words}`.trim();
    if (text) {
      const emphasis = !this.plain;
      this.lines.push({
        ...line(text, { paragraph: this.paragraph, emphasis }),
        block,
        restored: this.label !== '',
      });
      this.label = '';
    }
    if (text || paragraph) this.paragraph = paragraph;
    this.text = '';
    this.plain = false;
  }

  /** A row whose cells are one line each is one line: "STT | Tên"; a row used for layout keeps its lines. */
  private joinRow(row: Element, from: number): void {
    const cells = this.lines.slice(from);
    if (cells.length < 2 || new Set(cells.map(({ block }) => cellOf(block, row))).size < cells.length) return;
    const text = cells.map((cell) => cell.text).join(' | ');
    this.lines.splice(from, cells.length, { ...line(text), block: row, restored: false });
  }
}

function listDepth(list: Element): number {
  let depth = 0;
  for (let here = list.parentNode; here && adapter.isElementNode(here); here = here.parentNode) {
    if (here.tagName === 'ol' || here.tagName === 'ul') depth++;
  }
  return depth;
}

/** The first words of an element, enough to see whether it bears a number. */
function plainText(element: Element): string {
  let text = '';
  for (const child of element.childNodes) {
    if (adapter.isTextNode(child)) text += child.value;
    else if (adapter.isElementNode(child)) text += plainText(child);
    if (text.length > 40) break;
  }
  return text.trim();
}

function cellOf(block: Element, row: Element): Element {
  let here = block;
  while (here.parentNode !== row && here.parentNode && adapter.isElementNode(here.parentNode))
    here = here.parentNode;
  return here;
}

/** The visible lines under an element, in order, but for the elements to ignore. Throws RangeError when it is nested beyond {@link MAX_DEPTH}. */
export function linesOf(root: Element, ignore: (element: Element) => boolean = () => false): PlacedLine[] {
  const collector = new Collector(ignore);
  collector.visit(root, root, false, 0);
  return collector.lines;
}
