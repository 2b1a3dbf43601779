import { type ItemFilter } from '@app/knowledge';
import { type mongo } from 'mongoose';
import { type Head, type ItemDoc } from './documents.js';

/** Ids are printable ASCII: nothing that starts with a prefix comes after the prefix and this. */
const AFTER_ALL = '\x7f';

/** The items of a list that come after an id; null: those from its start. An index answers it in order of id. */
export function matching(
  { kinds, idPrefix, published }: ItemFilter,
  after: string | null,
): mongo.Filter<ItemDoc> {
  return {
    ...(kinds && { kind: kinds.length === 1 ? kinds[0]! : { $in: [...kinds] } }),
    ...(published !== undefined && { shown: published }),
    ...idsFrom(idPrefix ?? '', after ?? ''),
  };
}

/** How many items a list has, where the head tells: no prefix is asked for. */
export function countedIn(head: Head, { kinds, idPrefix, published }: ItemFilter): number | null {
  if (idPrefix) return null;
  const counts = head.counts.filter(({ kind }) => kinds?.includes(kind) ?? true);
  const counted = ({ all, shown }: Head['counts'][number]) => {
    if (published === undefined) return all;
    return published ? shown : all - shown;
  };
  return counts.reduce((sum, count) => sum + counted(count), 0);
}

function idsFrom(prefix: string, after: string): mongo.Filter<ItemDoc> {
  const from = after && after >= prefix ? { $gt: after } : prefix && { $gte: prefix };
  const to = prefix && { $lt: prefix + AFTER_ALL };
  return from ? { _id: { ...from, ...to } } : {};
}
