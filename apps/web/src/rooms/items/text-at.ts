import { type Schema } from '../../api/client.js';

/** A clause, a point or what holds them, as official texts have them. */
interface Node {
  readonly type: string;
  readonly number: string;
  readonly text: string;
  readonly children: readonly Node[];
}

const LEVELS: Readonly<Record<string, string>> = {
  clause: 'khoan',
  point: 'diem',
  section: 'muc',
  article: 'dieu',
};

/** What a text says at "khoan-3/diem-b", all below it included; null where it has no such place. */
export function textAt(official: Schema<'OfficialText'>, at: string | null): string | null {
  if (!at)
    return linesOf({ type: 'article', number: '', text: official.text, children: nodes(official) }).join(
      '\n',
    );
  const found = at.split('/').reduce<readonly Node[] | null>((among, step) => {
    const next = among?.find((node) => stepOf(node) === step);
    return next ? (step === at.split('/').at(-1) ? [next] : next.children) : null;
  }, nodes(official));
  return found?.[0] ? linesOf(found[0]).join('\n') : null;
}

/** The schema says of grandchildren no more than that they are objects: they are as their parents. */
function nodes({ children }: Schema<'OfficialText'>): readonly Node[] {
  return children as object as readonly Node[];
}

function stepOf({ type, number }: Node): string {
  return `${LEVELS[type] ?? type}-${number.toLowerCase().replaceAll('đ', 'dd')}`;
}

function linesOf({ type, number, text, children }: Node): string[] {
  const own = type === 'article' ? text : `${number}${type === 'point' ? ')' : '.'} ${text}`;
  return [own.trim(), ...children.flatMap(linesOf)].filter(Boolean);
}
