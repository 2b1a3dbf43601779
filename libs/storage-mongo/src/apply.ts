import { type mongo } from 'mongoose';
import { type Work } from './draft.js';
import { isDuplicate } from './errors.js';
import { type Collections } from './schema.js';

/**
 * A commit is on disk before its work is applied, and servers keep the order of writes: these need not be waited
 * for. If they are lost, so is the note that they were made, and they are made again.
 */
export const QUICKLY = { writeConcern: { w: 1 } } as const;

/**
 * Writes everything a batch says. New documents are inserted, so one that is there already stays; documents that
 * change take a stamp and never go back to an older one. So it does no harm to do it twice, or late.
 */
export async function apply(to: Collections, work: Work): Promise<void> {
  await Promise.all([
    insert(to.versions, work.versions),
    insert(to.changes, work.changes),
    insert(to.items, work.newItems),
    insert(to.links, work.newLinks),
    updateItems(to, work),
    turnLinks(to, work.endedLinks, false, stampOf(work)),
    turnLinks(to, work.resumedLinks, true, stampOf(work)),
  ]);
}

function stampOf({ changes }: Work): number {
  return changes.at(-1)!._id;
}

async function insert<T extends mongo.Document>(
  into: mongo.Collection<T>,
  documents: readonly T[],
): Promise<void> {
  if (documents.length === 0) return;
  try {
    const options = { ...QUICKLY, ordered: false };
    await into.insertMany(documents as mongo.OptionalUnlessRequiredId<T>[], options);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
}

async function updateItems({ items }: Collections, work: Work): Promise<void> {
  if (work.items.length === 0) return;
  const updates = work.items.map(({ _id, ...now }) => ({
    updateOne: { filter: { _id, stamp: { $lt: now.stamp } }, update: { $set: now } },
  }));
  await items.bulkWrite(updates, { ...QUICKLY, ordered: false });
}

async function turnLinks(
  { links }: Collections,
  ids: readonly string[],
  live: boolean,
  stamp: number,
): Promise<void> {
  if (ids.length === 0) return;
  await links.updateMany(
    { _id: { $in: [...ids] }, stamp: { $lt: stamp } },
    { $set: { live, stamp } },
    QUICKLY,
  );
}
