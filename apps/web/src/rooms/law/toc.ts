import { type Schema } from '../../api/client.js';
import { stepOf } from '../../parts/law-places.js';

export type TocNode = Schema<'TocNodeDto'>;

/** A line of the contents with its place in the document: "phan-ii/chuong-i/muc-1", "dieu-34". */
export interface TocLine {
  readonly node: TocNode;
  readonly at: string;
  readonly depth: number;
  /** From the outermost. */
  readonly above: readonly TocLine[];
}

const ORDINALS: Readonly<Record<string, string>> = {
  'thứ nhất': 'i',
  'thứ hai': 'ii',
  'thứ ba': 'iii',
  'thứ tư': 'iv',
  'thứ năm': 'v',
  'thứ sáu': 'vi',
  'thứ bảy': 'vii',
  'thứ tám': 'viii',
  'thứ chín': 'ix',
  'thứ mười': 'x',
};

/** All lines of the contents in their order. */
export function linesOf(toc: readonly TocNode[], above: readonly TocLine[] = []): TocLine[] {
  return toc.flatMap((node) => {
    const line = { node, at: placeOf(node, above), depth: above.length, above };
    return [line, ...linesOf(node.children, [...above, line])];
  });
}

/** Articles are numbered through a document: what stands above them is no part of their place. */
function placeOf(node: TocNode, above: readonly TocLine[]): string {
  const number = ORDINALS[node.number.toLowerCase()] ?? node.number;
  const step = stepOf({ ...node, number });
  const parent = above.at(-1);
  return node.type === 'article' || !parent ? step : `${parent.at}/${step}`;
}

/** The articles before and after one, in the order of the document. */
export function neighboursOf(
  lines: readonly TocLine[],
  id: string,
): readonly [TocLine | null, TocLine | null] {
  const articles = lines.filter(({ node }) => node.provision !== null);
  const place = articles.findIndex(({ node }) => node.provision === id);
  if (place < 0) return [null, null];
  return [articles[place - 1] ?? null, articles[place + 1] ?? null];
}
