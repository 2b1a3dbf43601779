import { writeSync } from 'node:fs';
import { KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { aVersion } from './builders.js';

/**
 * Writes an item's versions one after the other, each with a number of new items beside it, and a line for each: its
 * number, or the code of the error that refused it. For a process that is killed meanwhile.
 */
export async function writeOn(
  store: KnowledgeStore,
  item: string,
  versions: number,
  newItems: number,
): Promise<void> {
  for (let basedOn = 0; basedOn < versions; basedOn += 1) {
    const beside = Array.from({ length: newItems }, (_, n) =>
      aVersion({ itemId: `${item}-${basedOn}-${n}` }),
    );
    try {
      await store.append([aVersion({ itemId: item, basedOn, publish: true }), ...beside]);
      writeSync(1, `${basedOn + 1}\n`);
    } catch (error) {
      if (!(error instanceof KnowledgeError)) throw error;
      writeSync(1, `${error.code}\n`);
    }
  }
}
