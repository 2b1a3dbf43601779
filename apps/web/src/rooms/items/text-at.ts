import { type LawNode, type OfficialText, stepOf } from '../../parts/law-places.js';

/** What a text says at "khoan-3/diem-b", all below it included; null where it has no such place. */
export function textAt(official: OfficialText, at: string | null): string | null {
  if (!at) return [official.text, ...official.children.flatMap(linesOf)].filter(Boolean).join('\n');
  const found = at
    .split('/')
    .reduce<Pick<LawNode, 'children'> | undefined>(
      (parent, step) => parent?.children.find((node) => stepOf(node) === step),
      official,
    );
  return found ? linesOf(found as LawNode).join('\n') : null;
}

function linesOf({ type, number, text, children }: LawNode): string[] {
  const own = `${number}${type === 'point' ? ')' : '.'} ${text}`;
  return [own.trim(), ...children.flatMap(linesOf)];
}
