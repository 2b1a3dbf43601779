import { KnowledgeError } from '../errors.js';
import { changeHash } from '../items/seal.js';
import { verify } from '../items/verify.js';
import { type Change, type KnowledgeStore } from '../ports/knowledge-store.js';
import { changesOf, type Entry } from './log.js';
import { Scribe } from './scribe.js';

/** Comparing what the target holds already, writing what it lacks, recomputing every hash of the result. */
export type ReplayStage = 'compare' | 'write' | 'verify';

export interface ReplayOptions {
  /** Hears how many changes are behind a stage. All count from the start of the log: `write` begins with what is held. */
  readonly onProgress?: (stage: ReplayStage, done: number) => void;
  /** Stops with the reason of the signal; what was written stays, and a later call goes on after it. */
  readonly signal?: AbortSignal;
}

/** What the target holds now. */
export interface Replayed {
  readonly changes: number;
  readonly items: number;
  /** Hash of the last change. */
  readonly head: string | null;
  /** How many of these changes the target held before. */
  readonly held: number;
}

/**
 * Writes a change log into a store, to the same sequence numbers and hashes, and verifies the result. A store that
 * holds the beginning of the log goes on after it: an interrupted replay is simply called again. Nothing that
 * contradicts its own hash is written. Throws `refused` when the store holds anything else and names the first
 * change that differs, nothing written; `damaged` when the log contradicts itself or the result is not the log.
 */
export async function replay(
  target: KnowledgeStore,
  log: AsyncIterable<Entry>,
  { onProgress, signal }: ReplayOptions = {},
): Promise<Replayed> {
  const scribe = new Scribe(target, (done) => onProgress?.('write', done));
  const own = changesOf(target);
  let mine = await own.next();
  let last: Change | null = null;
  let [held, items] = [0, 0];
  for await (const entry of log) {
    const { change } = entry;
    signal?.throwIfAborted();
    if (change.hash !== changeHash(last?.hash ?? null, change)) throw contradiction(last);
    if (mine.done) {
      if (change.sequence === held + 1) onProgress?.('write', held);
      await scribe.take(entry);
    } else if (mine.value.hash !== change.hash) throw refused(mine.value);
    else {
      held += 1;
      onProgress?.('compare', held);
      mine = await own.next();
    }
    if (change.type === 'appended' && change.version === 1) items += 1;
    last = change;
  }
  if (!mine.done) throw refused(mine.value);
  await scribe.flush();
  const replayed = { changes: last?.sequence ?? 0, items, head: last?.hash ?? null, held };
  await prove(target, replayed, (done) => {
    signal?.throwIfAborted();
    onProgress?.('verify', done);
  });
  return replayed;
}

async function prove(
  target: KnowledgeStore,
  { changes, items, head }: Replayed,
  onProgress: (done: number) => void,
): Promise<void> {
  const found = await verify(target, onProgress);
  if (found.broken) {
    const { fault, itemId, version, sequence } = found.broken;
    throw new KnowledgeError(
      'damaged',
      `bản vừa chép hỏng ở ${itemId} bản ${version} (thay đổi số ${sequence}: ${fault}); hãy xóa nó đi rồi chép lại`,
    );
  }
  if (found.checked === changes && found.items === items && found.head === head) return;
  throw new KnowledgeError(
    'damaged',
    `bản vừa chép có ${found.checked} thay đổi, ${found.items} mục, mã băm ${found.head}; nguồn có ${changes}, ${items}, ${head}: có tiến trình khác cùng ghi vào đó?`,
  );
}

function contradiction(last: Change | null): KnowledgeError {
  return new KnowledgeError(
    'damaged',
    `thay đổi số ${(last?.sequence ?? 0) + 1} của nguồn không khớp mã băm; không chép từ đó`,
  );
}

function refused({ sequence }: Change): KnowledgeError {
  return new KnowledgeError(
    'refused',
    `nơi đến giữ dữ liệu khác với nguồn từ thay đổi số ${sequence}; không ghi gì, hãy dời hoặc xóa phần đó rồi chạy lại`,
  );
}
