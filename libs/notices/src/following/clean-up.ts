import { diffVersions, hashOf, type ItemVersion } from '@app/knowledge';
import { type MinorEdit } from '@app/reviews';

/** Fields that say how an item is filed or where its text comes from: who follows it learns nothing from a change. */
const FILING: readonly string[] = ['sources', 'file', 'path', 'sectors', 'owner', 'reviewDate'];

/**
 * Whether a published version tells readers of the one before nothing new: each change since was declared minor, or
 * neither words nor validity nor any field but those of filing differ, as when the same text is loaded again.
 */
export function isCleanUp(
  before: ItemVersion,
  after: ItemVersion,
  minorEdits: readonly Pick<MinorEdit, 'version' | 'contentHash'>[],
): boolean {
  const declared = new Set(minorEdits.map(({ version }) => version));
  const between = Array.from({ length: after.version - before.version }, (_, n) => before.version + 1 + n);
  const isCovered = minorEdits.some(({ contentHash }) => contentHash === after.contentHash);
  return (isCovered && between.every((version) => declared.has(version))) || saysTheSame(before, after);
}

function saysTheSame(before: ItemVersion, after: ItemVersion): boolean {
  if (hashOf(before.validity) !== hashOf(after.validity)) return false;
  const { sections, fields } = diffVersions(before, after);
  return sections.length === 0 && fields.every(({ field }) => FILING.includes(field));
}
