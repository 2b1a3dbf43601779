import { stepSlug } from '../citations/index.js';
import { follows, ordinal } from '../structure/ordinals.js';
import type { Doubt, LawNode, Level, Skipped } from '../tree.js';

const NAMES: Readonly<Record<Level, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  clause: 'khoản',
  point: 'điểm',
};

interface Placed {
  readonly node: LawNode;
  readonly where: string;
}

function slug({ type, number }: LawNode): string {
  return stepSlug({ level: type, number });
}

/** Siblings of each level in the order they are numbered: articles run through the whole text, the rest by parent. */
function* families(tree: readonly LawNode[]): Generator<Placed[]> {
  const articles: Placed[] = [];
  function* under(nodes: readonly LawNode[], path: string): Generator<Placed[]> {
    const placed = nodes.map((node) => ({
      node,
      where: node.type === 'article' ? slug(node) : `${path}${slug(node)}`,
    }));
    articles.push(...placed.filter(({ node }) => node.type === 'article'));
    const types = new Set(nodes.map(({ type }) => type).filter((type) => type !== 'article'));
    for (const type of types) yield placed.filter(({ node }) => node.type === type);
    for (const { node, where } of placed) yield* under(node.children, `${where}/`);
  }
  yield* under(tree, '');
  yield articles;
}

function missing(before: LawNode, after: LawNode): string[] {
  const [from, to] = [ordinal(before.type, before.number), ordinal(after.type, after.number)];
  if (!from || !to || after.type === 'point' || to.major - from.major > 30) return [];
  return Array.from({ length: to.major - from.major - 1 }, (_, i) => String(from.major + 1 + i));
}

/** What the notes say became of missing numbers: "Mục này bao gồm các điều 47, 48, 49 được bãi bỏ …". */
function explanation(numbers: readonly string[], notes: readonly Skipped[]): string {
  const sentences = notes
    .filter(({ reason }) => reason === 'footnote')
    .map(({ text }) => text.split('\n')[0]!);
  const said = sentences.filter((text) => {
    const listed = /(?:các|từ) điều ([\d, vàđến]+?) (?:được|bị) bãi bỏ/iu.exec(text)?.[1] ?? '';
    return numbers.some((number) => listed.split(/\D+/).includes(number));
  });
  return said.length ? ` Chú thích: ${said.join(' ')}` : '';
}

function holes(family: readonly Placed[], notes: readonly Skipped[]): Doubt[] {
  return family.flatMap(({ node, where }, i) => {
    const before = family[i - 1];
    const from = before ? ordinal(node.type, before.node.number) : { major: 0, minor: 0 };
    const to = ordinal(node.type, node.number);
    if (!from || !to || follows(from, to)) return [];
    const name = NAMES[node.type];
    if (!before) return [{ where, problem: `${name} đầu tiên mang số ${node.number}` }];
    const numbers = missing(before.node, node);
    const listed = numbers.length ? `: thiếu ${numbers.join(', ')}` : '';
    const problem = `số ${name} nhảy từ ${before.node.number} đến ${node.number}${listed}.${explanation(numbers, notes)}`;
    return [{ where, problem }];
  });
}

function duplicates(family: readonly Placed[]): Doubt[] {
  const seen = new Set<string>();
  return family.flatMap(({ node, where }) => {
    const again = seen.has(slug(node));
    seen.add(slug(node));
    return again ? [{ where, problem: `${NAMES[node.type]} ${node.number} có hai lần` }] : [];
  });
}

function empty(family: readonly Placed[]): Doubt[] {
  return family.flatMap(({ node, where }) => {
    const bare = node.text === '' && node.children.length === 0;
    const wordless = bare && (node.type === 'clause' || node.type === 'point' || !node.heading);
    return wordless ? [{ where, problem: `${NAMES[node.type]} ${node.number} không có chữ nào` }] : [];
  });
}

/** Places in the tree a person should look at: holes, repeated numbers, nodes without words. */
export function treeDoubts(tree: readonly LawNode[], notes: readonly Skipped[]): Doubt[] {
  return [...families(tree)].flatMap((family) => [
    ...holes(family, notes),
    ...duplicates(family),
    ...empty(family),
  ]);
}
