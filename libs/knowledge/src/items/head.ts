import { type KnowledgeStore } from '../ports/knowledge-store.js';

/**
 * The sequence number of the last change, 0 for an empty store; `from` is one that is known to be there. Asks for some
 * tens of single changes, however long the log is: it has no holes.
 */
export async function headOf(store: KnowledgeStore, from = 0): Promise<number> {
  const holds = async (sequence: number) => (await store.changes(sequence - 1, 1)).length > 0;
  let step = 1;
  while (await holds(from + step)) step *= 2;
  let [there, beyond] = [from + Math.floor(step / 2), from + step];
  while (beyond - there > 1) {
    const middle = Math.floor((there + beyond) / 2);
    if (await holds(middle)) there = middle;
    else beyond = middle;
  }
  return there;
}
