import { createHash } from 'node:crypto';
import { type ItemVersion } from '../../items/version.js';

/** One line of a manifest: what an edition holds of an item. */
export interface ManifestLine {
  readonly itemId: string;
  readonly version: number;
  readonly contentHash: string;
}

const LINE = /^([!-~]+) ([1-9]\d*) ([0-9a-f]{64})$/;

/** "lesson/a 3 9f2c...": ids have no spaces, so that lines stand in the order of ids. */
export function manifestLine({ itemId, version, contentHash }: ManifestLine | ItemVersion): string {
  return `${itemId} ${version} ${contentHash}`;
}

/** The inverse of `manifestLine`; null for what is none. */
export function readManifestLine(line: string): ManifestLine | null {
  const [, itemId, version, contentHash] = LINE.exec(line) ?? [];
  return itemId ? { itemId, version: Number(version), contentHash: contentHash! } : null;
}

/** SHA-256 over the lines, each ended by a line feed: what `sha256sum` says of them as a file. */
export function manifestRoot(lines: readonly string[]): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Whether these are lines of a manifest in order, each item once. */
export function isManifest(lines: unknown): lines is string[] {
  if (!Array.isArray(lines)) return false;
  let before = '';
  return lines.every((line: unknown) => {
    const itemId = typeof line === 'string' ? readManifestLine(line)?.itemId : undefined;
    const follows = itemId !== undefined && itemId > before;
    before = itemId ?? before;
    return follows;
  });
}
