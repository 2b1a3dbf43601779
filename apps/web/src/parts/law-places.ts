import { type Schema } from '../api/client.js';

/** A clause, a point or any other level below an article, as the API gives it. */
export interface LawNode {
  readonly type: Schema<'TocNodeDto'>['type'];
  readonly number: string;
  readonly heading: string | null;
  readonly text: string;
  readonly children: readonly LawNode[];
}

/** The official words of an article. */
export interface OfficialText {
  readonly text: string;
  readonly children: readonly LawNode[];
}

const SLUGS: Readonly<Record<LawNode['type'], string>> = {
  part: 'phan',
  chapter: 'chuong',
  section: 'muc',
  article: 'dieu',
  clause: 'khoan',
  point: 'diem',
};

/** The official words in a body; what the contract leaves open below the first level has the same form. */
export function officialOf(body: Pick<Schema<'ProvisionBody'>, 'official'>): OfficialText | null {
  return (body.official as OfficialText | null | undefined) ?? null;
}

/** A step as places are written everywhere: point đ is "diem-dd", clause 3 is "khoan-3". */
export function stepOf({ type, number }: Pick<LawNode, 'type' | 'number'>): string {
  return `${SLUGS[type]}-${number.toLowerCase().replaceAll('đ', 'dd')}`;
}

/** Every place of a text in its order: "khoan-1", "khoan-1/diem-a", ... */
export function placesIn({ children }: OfficialText, above = ''): string[] {
  return children.flatMap((node) => {
    const at = above ? `${above}/${stepOf(node)}` : stepOf(node);
    return [at, ...placesIn(node, at)];
  });
}
