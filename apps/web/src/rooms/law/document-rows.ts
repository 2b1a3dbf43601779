import { type Schema } from '../../api/client.js';
import { officialOf } from '../../parts/law-places.js';
import { type Finder, type Searched, searched, wordsOf } from './find-words.js';
import { provisionIn } from './provision-data.js';
import { type TocLine, type TocNode } from './toc.js';
import { type Articles } from './use-articles.js';

type Article = Schema<'ItemDto'>;

/** A line of the contents with its text, where it has one and it is here already. */
export interface DocumentRow {
  readonly line: TocLine;
  readonly article: Article | undefined;
}

/** The lines of the contents, then the articles that the contents do not list. */
export function rowsOf(lines: readonly TocLine[], { byId }: Articles): DocumentRow[] {
  const listed = new Set(lines.map(({ node }) => node.provision));
  const others = [...byId.values()].filter(({ id }) => !listed.has(id)).map(lineOf);
  return [...lines, ...others].map((line) => ({ line, article: byId.get(line.node.provision ?? '') }));
}

function lineOf({ id, version }: Article): TocLine {
  const body = version && provisionIn(version);
  const at = id.slice(id.lastIndexOf('/') + 1);
  const node: TocNode = {
    ...{ type: 'article', number: body?.number ?? at.replace('dieu-', ''), heading: body?.heading ?? null },
    ...{ provision: id, children: [] },
  };
  return { node, at, depth: 0, above: [] };
}

const prepared = new WeakMap<Article, Searched>();

/** How often what is looked for stands in a line and its text. */
export function countIn({ line: { node }, article }: DocumentRow, finder: Finder): number {
  const inHeading = node.heading === null ? 0 : finder.count(searched(node.heading));
  if (!article?.version) return inHeading;
  const known = prepared.get(article) ?? searched(textOf(article));
  prepared.set(article, known);
  return inHeading + finder.count(known);
}

function textOf({ version }: Article): string {
  const official = version && officialOf(provisionIn(version));
  return official ? wordsOf(official) : '';
}

const LINE_PX = 31;
const LETTERS_A_LINE = 62;

/** About how high a row will be: the nearer, the less the page shifts while one scrolls. */
export function heightOf({ line: { node }, article }: DocumentRow): number {
  if (node.type !== 'article') return 64;
  const official = article?.version && officialOf(provisionIn(article.version));
  if (!official) return 120;
  const places = official.children.length;
  return 72 + places * 10 + Math.ceil(wordsOf(official).length / LETTERS_A_LINE + places / 2) * LINE_PX;
}
