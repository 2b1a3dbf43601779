import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { entriesOf } from './log.js';
import { type Replayed, replay, type ReplayOptions } from './replay.js';

/**
 * Copies a base change by change into another store, whatever engines they run on: every version and every act of
 * publication, to the same hashes, up to the head of the source at the moment it is reached; the source may be
 * written to meanwhile. Goes on where an earlier call stopped. Throws as `replay` does.
 */
export function copyStore(
  source: KnowledgeStore,
  target: KnowledgeStore,
  options?: ReplayOptions,
): Promise<Replayed> {
  return replay(target, entriesOf(source), options);
}
