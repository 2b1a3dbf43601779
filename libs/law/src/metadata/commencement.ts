import type { LawNode } from '../tree.js';
import { daysAfter, firstDay } from './dates.js';

const ABOUT = /hiệu lực|điều khoản thi hành|tổ chức thực hiện/iu;
const SELF =
  '(?:Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư(?: liên tịch)?|Quyết định|Văn bản)\\s+này';
const FROM = new RegExp(
  `${SELF}\\s+(?:bắt đầu\\s+)?có\\s+hiệu\\s+lực(?:\\s+thi\\s+hành)?\\s*(?:kể\\s+)?(từ|sau|vào)\\s+([^;]{0,80})`,
  'iu',
);
const SIGNED = /^ngày\s+(?:ký|ban hành|thông qua|công bố)/iu;
const AFTER = /^(\d{1,3})\s+ngày[\s,]*(?:kể\s+)?từ\s+ngày\s+(?:ký|ban hành|thông qua|công bố)/iu;
/** A quote without another in it; taken out twice, so that a quote within a quote goes too. */
const QUOTED = /“[^“”]*”|"[^"]*"/gu;

function textOf(node: LawNode): string {
  return [node.text, ...node.children.map(textOf)].join('\n');
}

function articlesOf(tree: readonly LawNode[]): LawNode[] {
  return tree.flatMap((node) => (node.type === 'article' ? [node] : articlesOf(node.children)));
}

function read(text: string, issuedOn: string | null): string | null {
  const found = FROM.exec(text.replace(QUOTED, ' ').replace(QUOTED, ' '));
  if (!found) return null;
  const [, word, words] = found as unknown as [string, string, string];
  if (issuedOn && word !== 'sau' && SIGNED.test(words)) return issuedOn;
  const after = AFTER.exec(words);
  if (issuedOn && after) return daysAfter(issuedOn, Number(after[1]));
  return firstDay(words);
}

/**
 * The day the text takes effect as its own commencement article says; null when it says none. Parts that take
 * effect on other days are in that article and not here.
 */
export function effectiveFrom(tree: readonly LawNode[], issuedOn: string | null): string | null {
  const articles = articlesOf(tree).reverse();
  const first = articles.filter(({ heading }) => heading !== null && ABOUT.test(heading));
  for (const node of [...first, ...articles.slice(0, 4)]) {
    const day = read(`${node.heading ?? ''}\n${textOf(node)}`, issuedOn);
    if (day) return day;
  }
  return null;
}

const IN_FORCE = /có hiệu lực(?: thi hành)?\s+(?:kể )?từ ngày[^.;,]{4,40}/giu;

/**
 * The day from which a consolidated wording is the law: when the last of the texts its history lists took effect.
 * What stood before was another wording. Null when the history gives no day.
 */
export function consolidatedFrom(history: string): string | null {
  const days = [...history.matchAll(IN_FORCE)].flatMap(([words]) => firstDay(words) ?? []);
  return days.sort().at(-1) ?? null;
}
