import {
  bodyOf,
  type Classification,
  CLASSIFICATIONS,
  definitionOf,
  type ItemVersion,
  type Section,
  type Validity,
} from '@app/knowledge';
import { normalize, syllables } from '@app/text';
import { type Anchor, INDEXED, type IndexedDocument, type SearchDocument } from '../ports/search-index.js';
import { encodeVector } from '../ranking/vector.js';

/** Raised whenever what is made of a version changes: every document then differs from the one indexed before. */
export const PROJECTION = 3;

/**
 * A version as it is found. `validity` is the segment it holds in; `current`: it stands for its item. It is shown to
 * those alone who may see `published` too, the version readers see now.
 */
export function documentOf(
  version: ItemVersion,
  validity: Validity | null,
  current: boolean,
  published = version,
): SearchDocument {
  const definition = definitionOf(version.kind);
  const { title, path, sections, facets } = definition.describe(bodyOf(definition, version));
  const classification = stricter(version, published);
  const span = validity ? `${validity.from}/${validity.to}/${validity.suspended}` : '';
  return {
    id: current ? version.itemId : segmentId(version.itemId, version.version),
    itemId: version.itemId,
    version: version.version,
    hash: `${PROJECTION}:${version.contentHash}:${span}:${classification}`,
    kind: version.kind,
    classification,
    current,
    title: normalize(title),
    path,
    ...joined(sections),
    facets,
    validity,
  };
}

/** Whether an index holds texts of this classification. */
export function isIndexed({ classification }: Pick<SearchDocument, 'classification'>): boolean {
  return INDEXED.some((one) => one === classification);
}

function stricter(...versions: readonly ItemVersion[]): Classification {
  const all = versions.map(({ kind, body }) => definitionOf(kind).custody(body).classification);
  return CLASSIFICATIONS.findLast((one) => all.includes(one))!;
}

/** The id of an older segment of an item's timeline. */
export function segmentId(itemId: string, version: number): string {
  return `${itemId}@${version}`;
}

/** What a document is found by: the syllables of its title, and of its text and path. */
export function wordsOf({
  title,
  text,
  path,
}: Pick<SearchDocument, 'title' | 'text' | 'path'>): IndexedDocument['words'] {
  return { title: tonedOf(title), text: tonedOf([text, ...path].join('\n')) };
}

/** Adds what the index finds and ranks by. */
export function indexed(document: SearchDocument): IndexedDocument {
  const words = wordsOf(document);
  const label = tonedOf(LABEL.exec(document.title)?.[0] ?? '').length;
  const vector = encodeVector(words.title.slice(label), [...words.title.slice(0, label), ...words.text]);
  return { ...document, vector, words };
}

/** "Điều 33." says where a text stands, not what it is about: to the ranker it is no title. */
const LABEL = /^Điều \d+\p{L}*(\.|$)/u;

function tonedOf(text: string): string[] {
  return syllables(text).map(({ toned }) => toned);
}

/** Sections one after the other, each with its heading, and where each begins. */
function joined(sections: readonly Section[]): { text: string; anchors: Anchor[] } {
  const anchors: Anchor[] = [];
  let text = '';
  for (const { at, heading, text: words } of sections) {
    if (text) text += '\n';
    anchors.push({ at, start: text.length });
    text += normalize(heading ? `${heading}\n${words}` : words);
  }
  return { text, anchors };
}
