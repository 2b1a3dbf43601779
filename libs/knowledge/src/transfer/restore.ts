import { KnowledgeError } from '../errors.js';
import { type ItemVersion, type NewVersion } from '../items/version.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';
import { EXPORT_FORMAT } from './export.js';

export interface Restored {
  readonly changes: number;
  readonly head: string | null;
}

const BATCH = 500;

/**
 * Writes an export into an empty store: the same versions, changes and hashes as in the base it came from.
 * `onProgress` hears the number of changes written. Throws `refused` when the store is not empty, `invalid` for a
 * line that is no export line, `damaged` when the file is cut short or its hashes do not agree; what was written
 * by then stays, so restore into a fresh place.
 */
export async function restoreLines(
  store: KnowledgeStore,
  lines: AsyncIterable<string>,
  onProgress?: (changes: number) => void,
): Promise<Restored> {
  if ((await store.changes(0, 1)).length > 0) {
    throw new KnowledgeError('refused', 'chỉ khôi phục vào một cơ sở tri thức còn trống');
  }
  const replay = new Replay(store);
  let number = 0;
  for await (const text of lines) {
    number += 1;
    const line = parse(text, number);
    if (number === 1) checkFormat(line);
    else if ('change' in line) await replay.take(line as unknown as Entry, onProgress);
    else return replay.finish(line as unknown as Restored);
  }
  throw new KnowledgeError('damaged', `tệp bị cắt cụt sau dòng ${number}`);
}

interface Entry {
  readonly change: Change;
  readonly version: ItemVersion | null;
}

/** Gathers appends into batches; an append and the publication right after it go back as one act. */
class Replay {
  private batch: NewVersion[] = [];
  private expected: ItemVersion[] = [];
  private last: Change | null = null;

  constructor(private readonly store: KnowledgeStore) {}

  async take({ change, version }: Entry, onProgress?: (changes: number) => void): Promise<void> {
    if (version) {
      if (this.batch.length >= BATCH) await this.flush(onProgress);
      this.batch.push({ ...version, basedOn: version.version - 1, publish: false });
      this.expected.push(version);
    } else if (this.publishesLast(change)) {
      this.batch.push({ ...this.batch.pop()!, publish: true });
    } else {
      await this.flush(onProgress);
      const shown = change.type === 'published' ? change.version : null;
      await this.store.publish({ ...change, version: shown });
    }
    this.last = change;
  }

  async finish({ changes, head }: Restored): Promise<Restored> {
    await this.flush();
    const [stored] = await this.store.changes(Math.max(0, (this.last?.sequence ?? 0) - 1), 1);
    if (changes === (this.last?.sequence ?? 0) && head === (stored?.hash ?? null)) return { changes, head };
    throw new KnowledgeError('damaged', 'tệp không khớp mã băm cuối cùng của chính nó');
  }

  private publishesLast({ type, itemId, version, at, actor, reason }: Change): boolean {
    const appended = this.batch.at(-1);
    return (
      type === 'published' &&
      this.last?.type === 'appended' &&
      appended?.itemId === itemId &&
      appended.basedOn + 1 === version &&
      appended.recordedAt === at &&
      appended.actor === actor &&
      appended.reason === reason
    );
  }

  private async flush(onProgress?: (changes: number) => void): Promise<void> {
    const written = await this.store.append(this.batch);
    const altered = written.find((version, i) => version.recordHash !== this.expected[i]!.recordHash);
    if (altered) {
      throw new KnowledgeError(
        'damaged',
        `${altered.itemId} bản ${altered.version}: nội dung không khớp mã băm`,
      );
    }
    this.batch = [];
    this.expected = [];
    onProgress?.(this.last?.sequence ?? 0);
  }
}

function parse(text: string, number: number): object {
  try {
    const line: unknown = JSON.parse(text);
    if (typeof line === 'object' && line !== null) return line;
  } catch {
    // told below, with the line's number
  }
  throw new KnowledgeError('invalid', `dòng ${number} không phải dữ liệu xuất của trithuc`);
}

function checkFormat(line: object): void {
  if ((line as { format?: unknown }).format === EXPORT_FORMAT) return;
  throw new KnowledgeError('invalid', `dòng 1 phải nói định dạng ${EXPORT_FORMAT}`);
}
