import { type Viewer } from '@app/access';
import { definitionOf, type EditionBody, type ItemVersion, type ManifestLine } from '@app/knowledge';
import { vietnamese } from '../cycle/reasons.js';
import { type KeptEdition } from './editions-kept.js';
import { listedTitle } from './listed-title.js';
import { type NameOf, namesIn } from './names.js';
import { type EditionReading, readable } from './readable.js';

/** An item's place in the book. */
export interface Entry extends ManifestLine {
  readonly title: string;
  /** "m-12": where it stands. */
  readonly anchor: string;
}

/** The items of a sector; one of several sectors stands in the first and is named in all. */
export interface Chapter {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** An edition as one book: its contents, and its items one after the other. */
export interface Book {
  readonly edition: EditionBody;
  /** By name of the sector. */
  readonly chapters: readonly Chapter[];
  /** How many items of the edition the reader may not read. */
  readonly leftOut: number;
  readonly nameOf: NameOf;
  /** The items in the order they stand, each with its place. */
  items(): AsyncGenerator<{ readonly entry: Entry; readonly version: ItemVersion }>;
}

const WITHOUT_SECTOR = 'Chung';

/** The book of an edition for somebody: reads the items once for the contents, and once more as they are asked for. */
export async function bookOf(
  reading: EditionReading,
  viewer: Viewer,
  { body: edition, lines }: KeptEdition,
): Promise<Book> {
  const nameOf = await namesIn(reading.store);
  const named = new Map<string, Entry[]>();
  const standing = new Map<string, Entry[]>();
  let read = 0;
  for await (const item of readable(reading, viewer, lines)) {
    read += 1;
    const { itemId, version, contentHash, kind, body } = item;
    const title = listedTitle(item);
    const sectors = definitionOf(kind)
      .describe(body)
      .facets.sectors.map((sector) => nameOf('sectors', sector));
    if (sectors.length === 0) sectors.push(WITHOUT_SECTOR);
    const entry = { itemId, version, contentHash, title, anchor: `m-${read}` };
    for (const sector of sectors) add(named, sector, entry);
    add(standing, sectors[0]!, entry);
  }
  const titles = [...named.keys()].sort((a, b) => a.localeCompare(b, 'vi'));
  const order = titles.flatMap((title) => standing.get(title) ?? []);
  return {
    ...{ edition, nameOf, leftOut: lines.length - read },
    chapters: titles.map((title) => ({ title, entries: named.get(title)! })),
    items: () => itemsOf(reading, viewer, order),
  };
}

async function* itemsOf(
  reading: EditionReading,
  viewer: Viewer,
  order: readonly Entry[],
): ReturnType<Book['items']> {
  const places = new Map(order.map((entry) => [entry.itemId, entry]));
  for await (const version of readable(reading, viewer, order)) {
    yield { entry: places.get(version.itemId)!, version };
  }
}

function add(groups: Map<string, Entry[]>, key: string, entry: Entry): void {
  const group = groups.get(key);
  if (group) group.push(entry);
  else groups.set(key, [entry]);
}

/** How kinds are called to people, within a sentence. */
export const KIND_NAMES: Readonly<Record<string, string>> = {
  lesson: 'bài học',
  gap: 'bất cập',
  provision: 'quy định',
  document: 'văn bản',
  reference: 'mục danh mục',
};
/** How those who sign are called to people. */
export const ROLE_NAMES = {
  reviewer: 'Người rà soát',
  legal: 'Cán bộ pháp chế',
  curator: 'Người quản lý nội dung',
} as const;

/** What stands before the contents, as lines of a name and what is said of it. */
export function frontMatter({ edition, leftOut, nameOf }: Book): (readonly [string, string])[] {
  const { closedOn, totals, sectors, changes, root, previous } = edition;
  const counts = Object.entries(totals).map(([kind, n]) => `${n} ${KIND_NAMES[kind] ?? kind}`);
  const scope = sectors?.map((sector) => nameOf('sectors', sector)).join(', ') ?? 'mọi lĩnh vực';
  const came = [
    `${changes.new.length} mục mới`,
    `${changes.changed.length} mục đã sửa`,
    `${changes.merged.length} mục đã gộp`,
    `${changes.retired.length} mục thôi dùng`,
  ];
  return [
    ['Đóng ngày', vietnamese(closedOn)],
    ['Lĩnh vực', scope],
    ['Gồm', counts.join(', ') || 'không có mục nào'],
    ...(leftOut > 0
      ? [['Không có trong bản này', `${leftOut} mục người đọc này không được đọc`] as const]
      : []),
    ...(previous === null ? [] : [['So với ấn bản trước', came.join(', ')] as const]),
    ['Mã băm gốc', root],
    ...(previous === null ? [] : [['Mã băm gốc của ấn bản trước', previous] as const]),
  ];
}

/** Who signed: name, role, day. */
export function signaturesOf({ edition }: Book): (readonly [string, string, string])[] {
  return edition.signatures.map(({ name, role, on }) => [name, ROLE_NAMES[role], vietnamese(on)]);
}

/** What is said of an item below its title. */
export function aboutItem({ itemId, version, body, kind }: ItemVersion, nameOf: NameOf): string {
  const { unit } = definitionOf(kind).custody(body);
  const maturity = body['maturity'];
  return [
    `${itemId}, bản ${version}`,
    ...(typeof maturity === 'string' ? [`mức chín: ${nameOf('maturities', maturity)}`] : []),
    ...(unit === null ? [] : [nameOf('bodies', unit)]),
  ].join(' · ');
}

/** A text of an item: Markdown where people wrote it, plain where it is of the State or told from fields. */
export interface BookText {
  readonly heading: string | null;
  readonly text: string;
  readonly isMarkdown: boolean;
}

export function textsOf({ kind, body }: ItemVersion): BookText[] {
  const definition = definitionOf(kind);
  const written = new Set(definition.texts.map(({ field }) => field));
  return definition
    .describe(body)
    .sections.map(({ at, heading, text }) => ({ heading, text, isMarkdown: written.has(at) }));
}

/** Ids of the provisions an item rests on or concerns, with the places in them; `citedAs` makes words of one. */
export function lawOf({ links }: ItemVersion): string[] {
  const resting = links.filter(({ type }) => ['rests-on', 'concerns'].includes(type));
  return resting.map(({ target, at }) => (at === null ? target : `${target}/${at}`));
}
