import { type ItemVersion } from '../items/version.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';
import { entriesOf } from './log.js';

export const EXPORT_FORMAT = 'trithuc-export/1';

/** One line of an export: the head, then every change with the version it brought, then the end. */
export type ExportLine =
  | { readonly format: typeof EXPORT_FORMAT }
  | { readonly change: Change; readonly version: ItemVersion | null }
  | { readonly changes: number; readonly head: string | null };

/**
 * The whole base in the order it was written, a JSON object a line. The last line tells the number of changes and
 * the hash of the last one, so that a file cut short or altered is noticed. Throws `damaged` for a missing version.
 */
export async function* exportLines(store: KnowledgeStore): AsyncGenerator<string> {
  yield line({ format: EXPORT_FORMAT });
  let last: Change | null = null;
  for await (const { change, version } of entriesOf(store)) {
    yield line({ change: ordered(change), version: change.type === 'appended' ? await version() : null });
    last = change;
  }
  yield line({ changes: last?.sequence ?? 0, head: last?.hash ?? null });
}

function line(content: ExportLine): string {
  return JSON.stringify(content);
}

/** With its keys in one order whatever engine gave it: of equal bases the exports are equal to the byte. */
function ordered({ sequence, type, itemId, version, at, actor, reason, recordHash, hash }: Change): Change {
  return { sequence, type, itemId, version, at, actor, reason, recordHash, hash };
}
