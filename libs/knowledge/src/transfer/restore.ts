import { KnowledgeError } from '../errors.js';
import { type ItemVersion } from '../items/version.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';
import { EXPORT_FORMAT } from './export.js';
import { type Entry } from './log.js';
import { type Replayed, replay, type ReplayOptions } from './replay.js';

/**
 * Writes an export into a store: the same versions, changes and hashes as in the base it came from. Goes on where
 * an earlier call stopped. Throws as `replay`, `invalid` for a line that is no export line, `damaged` when the
 * file is cut short or does not end in the hash it tells.
 */
export function restoreLines(
  store: KnowledgeStore,
  lines: AsyncIterable<string>,
  options?: ReplayOptions,
): Promise<Replayed> {
  return replay(store, entriesIn(lines), options);
}

async function* entriesIn(lines: AsyncIterable<string>): AsyncGenerator<Entry> {
  let number = 0;
  let last: Change | null = null;
  for await (const text of lines) {
    number += 1;
    const line = parse(text, number);
    if (number === 1) checkFormat(line);
    else if (isEntry(line)) yield entry((last = line.change), line.version);
    else if (line['changes'] === (last?.sequence ?? 0) && line['head'] === (last?.hash ?? null)) return;
    else throw new KnowledgeError('damaged', 'tệp không khớp mã băm cuối cùng của chính nó');
  }
  throw new KnowledgeError('damaged', `tệp bị cắt cụt sau dòng ${number}`);
}

type Line = Readonly<Record<string, unknown>>;

function isEntry(line: Line): line is { change: Change; version: ItemVersion | null } {
  return typeof line['change'] === 'object' && line['change'] !== null;
}

function entry(change: Change, version: ItemVersion | null): Entry {
  return {
    change,
    version: async () => {
      if (version) return version;
      throw new KnowledgeError('damaged', `${change.itemId}: thiếu bản ${change.version}`);
    },
  };
}

function parse(text: string, number: number): Line {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === 'object' && line !== null) return line as Line;
  } catch {
    // told below, with the line's number
  }
  throw new KnowledgeError('invalid', `dòng ${number} không phải dữ liệu xuất của trithuc`);
}

function checkFormat(line: Line): void {
  if (line['format'] === EXPORT_FORMAT) return;
  throw new KnowledgeError('invalid', `dòng 1 phải nói định dạng ${EXPORT_FORMAT}`);
}
