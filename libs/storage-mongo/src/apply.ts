import { type mongo } from 'mongoose';
import { type Work } from './draft.js';
import { isDuplicate } from './errors.js';
import { type Collections } from './schema.js';

/**
 * A commit is on disk before its work is applied, and servers keep the order of writes: these need not be waited
 * for. If they are lost, so is the note that they were made, and they are made again.
 */
export const QUICKLY = { writeConcern: { w: 1 } } as const;

/** What takes a stamp when it changes, and never goes back to an older one. */
interface Stamped {
  readonly _id: string;
  readonly stamp: number;
}

/** What is there or not: `live`. */
interface Turned extends Stamped {
  readonly live: boolean;
}

/**
 * Writes everything a batch says. New documents are inserted, so one that is there already stays; documents that
 * change take a stamp and never go back to an older one. So it does no harm to do it twice, or late.
 */
export async function apply(to: Collections, work: Work): Promise<void> {
  const stamp = work.changes.at(-1)!._id;
  await Promise.all([
    insert(to.versions, work.versions),
    insert(to.changes, work.changes),
    insert(to.items, work.newItems),
    insert(to.links, work.newLinks),
    update(to.items, work.items),
    turn(to.links, work.endedLinks, false, stamp),
    turn(to.links, work.resumedLinks, true, stamp),
  ]);
}

/** Those that are there already stay as they are. */
export async function insert<T extends mongo.Document>(
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

/** Puts documents in the place of older ones. */
export async function update<T extends Stamped>(
  into: mongo.Collection<T>,
  documents: readonly T[],
): Promise<void> {
  if (documents.length === 0) return;
  const updates = documents.map(({ _id, ...now }) => ({
    updateOne: {
      filter: { _id, stamp: { $lt: now.stamp } } as mongo.Filter<T>,
      update: { $set: now } as mongo.UpdateFilter<T>,
    },
  }));
  await into.bulkWrite(updates, { ...QUICKLY, ordered: false });
}

export async function turn<T extends Turned>(
  what: mongo.Collection<T>,
  ids: readonly string[],
  live: boolean,
  stamp: number,
): Promise<void> {
  if (ids.length === 0) return;
  const filter = { _id: { $in: [...ids] }, stamp: { $lt: stamp } } as object as mongo.Filter<T>;
  await what.updateMany(filter, { $set: { live, stamp } } as object as mongo.UpdateFilter<T>, QUICKLY);
}
