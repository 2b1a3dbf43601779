import { createHash } from 'node:crypto';
import {
  bodyOf,
  type Change,
  edition,
  editionId,
  KnowledgeError,
  type KnowledgeStore,
  readManifestLine,
} from '@app/knowledge';
import { PROJECTION } from '../indexing/document-of.js';

/** What an edition holds. */
export interface Manifest {
  readonly year: number;
  /** SHA-256 over its lines. */
  readonly root: string;
  /** The version of each item. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Throws `not-found` for a year without an edition, `damaged` for lines that are none. */
export async function readManifest(store: KnowledgeStore, year: number): Promise<Manifest> {
  const [state] = await store.current([editionId(year)]);
  if (!state?.published) throw new KnowledgeError('not-found', `Không có ấn bản năm ${year}.`);
  const { manifest, root } = bodyOf(edition, state.published);
  const versions = manifest.map((text): [string, number] => {
    const line = readManifestLine(text);
    if (!line) throw new KnowledgeError('damaged', `Ấn bản năm ${year} có dòng không đọc được: ${text}`);
    return [line.itemId, line.version];
  });
  return { year, root, versions: new Map(versions) };
}

/** 48 bits of what the index of an edition is made of: its manifest, the way texts are made, and the store up to a change. */
export function markOfEdition({ root }: Manifest, upTo: Pick<Change, 'hash'> | undefined): number {
  const whole = createHash('sha256').update(`${PROJECTION} ${root} ${upTo?.hash}`).digest('hex');
  return Number.parseInt(whole.slice(0, 12), 16);
}
