import {
  bodyOf,
  edition,
  type EditionBody,
  editionId,
  everyRow,
  type ItemVersion,
  KnowledgeError,
  type KnowledgeStore,
  type ManifestLine,
  readManifestLine,
} from '@app/knowledge';

/** An edition as it was closed. */
export interface KeptEdition {
  readonly version: ItemVersion;
  readonly body: EditionBody;
  readonly lines: readonly ManifestLine[];
}

/** Every edition, the oldest first. */
export async function everyEdition(store: KnowledgeStore): Promise<KeptEdition[]> {
  const states = await everyRow((page) => store.list({ kinds: [edition.kind], published: true }, page));
  return states.map(({ published }) => keptOf(published!)).sort((a, b) => a.body.year - b.body.year);
}

/** The last edition before that of a year; null: there is none. */
export async function editionBefore(store: KnowledgeStore, year: number): Promise<KeptEdition | null> {
  return (await everyEdition(store)).findLast(({ body }) => body.year < year) ?? null;
}

/** Throws `not-found` for a year without an edition. */
export async function editionOf(store: KnowledgeStore, year: number): Promise<KeptEdition> {
  const [state] = await store.current([editionId(year)]);
  if (state?.published) return keptOf(state.published);
  throw new KnowledgeError('not-found', `Không có ấn bản năm ${year}.`);
}

function keptOf(version: ItemVersion): KeptEdition {
  const body = bodyOf(edition, version);
  return { version, body, lines: body.manifest.map(lineOf) };
}

function lineOf(text: string): ManifestLine {
  const line = readManifestLine(text);
  if (line) return line;
  throw new KnowledgeError('damaged', `ấn bản có dòng không đọc được: ${text}`);
}
