import { stepSlug } from '../citations/index.js';
import type { Doubt, LawNode, Skipped } from '../tree.js';

/** A line within a node that looks like a clause or point of its own. */
const STRAY = /^(?:\d{1,3}[a-zđ]?\.|[a-zđ]{1,2}\))\s+\p{Lu}/u;
/** Signs that official texts do not use and scanners see in dirt. */
const DIRT = /[{}\\^~`¿¡‹›]|(?<=\p{L})[|!](?=\p{L})/u;
const AMENDS = /^(?:sửa đổi|bổ sung|thay thế)/iu;
const SHOWN = 60;

function quotes(text: string): boolean {
  return /[“”"]/u.test(text);
}

/** Lines that may be clauses or points out of order, kept as words of the node they stand in. */
function strays(node: LawNode, where: string): Doubt[] {
  if (quotes(node.text) || AMENDS.test(node.heading ?? '')) return [];
  return node.text
    .split('\n')
    .filter((text, at) => at > 0 && STRAY.test(text))
    .map((text) => ({
      where,
      problem: `để trong phần chữ, không thành mục riêng: "${text.slice(0, SHOWN)}"`,
    }));
}

/** New wording that an amending article gives without quotes: where it ends is read from the numbering alone. */
function unquoted(node: LawNode, where: string): Doubt[] {
  const amends = /^(?:sửa đổi|bổ sung).*(?:điều|khoản|điểm)\s+\d/iu.test(node.heading ?? '');
  if (!amends || node.text === '' || node.children.length > 0 || quotes(node.text)) return [];
  return [{ where, problem: 'lời văn mới không đặt trong ngoặc kép' }];
}

function* placed(nodes: readonly LawNode[], path = ''): Generator<readonly [node: LawNode, where: string]> {
  for (const node of nodes) {
    const slug = stepSlug({ level: node.type, number: node.number });
    const where = node.type === 'article' ? slug : `${path}${slug}`;
    yield [node, where];
    yield* placed(node.children, `${where}/`);
  }
}

/** Places where the words themselves look wrong: list items out of order, the dirt and misreadings of a scan. */
export function textDoubts(tree: readonly LawNode[], skipped: readonly Skipped[]): Doubt[] {
  const nodes = [...placed(tree)];
  const dirty = nodes.filter(([node]) => DIRT.test(`${node.heading ?? ''} ${node.text}`));
  const misread = skipped.filter(({ reason }) => reason === 'misreading').length;
  return [
    ...nodes.flatMap(([node, where]) => [...strays(node, where), ...unquoted(node, where)]),
    ...dirty.map(([, where]) => ({ where, problem: 'có ký tự lạ, giống lỗi quét' })),
    ...(misread ? [{ where: '', problem: `${misread} chỗ máy quét đọc sai số, đã sửa: cần đối chiếu` }] : []),
  ];
}
