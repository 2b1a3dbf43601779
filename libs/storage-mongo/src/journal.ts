import { KnowledgeError } from '@app/knowledge';
import { mongo } from 'mongoose';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { apply, packed, pieceKey, piecesOf, QUICKLY, unpacked } from './apply.js';
import { type Database, type From } from './database.js';
import { type CommitDoc, commitKey, type Head } from './documents.js';
import { type Draft, type Work } from './draft.js';
import { isDuplicate, isPassing } from './errors.js';

/** A batch up to this size travels in its commit; a larger one is laid out in pieces before. */
const INLINE_BYTES = 2 ** 20;
/** How often to look whether a living writer applies its batch, before doing it for a dead one: 63 ms in all. */
const PATIENCE = 6;
const WITHOUT_PAYLOAD = { projection: { payload: 0 } } as const;

/**
 * The order of batches. A batch takes effect at one moment: when its commit is inserted under the key of the head
 * it follows. Everything else is then applied by whoever comes first, and the head noted when that is done:
 * commit n -> documents with stamp n -> head n. A reader that knows head n and sees no stamp above n, nor a commit
 * after n, has seen whole batches only.
 */
export class Journal {
  /** The newest head known to be applied, and when it was learnt. */
  private known: { readonly head: Head; readonly epoch: number } | null = null;
  private tidying: Promise<void> = Promise.resolve();

  constructor(private readonly db: Database) {}

  /** A head whose batches are applied, the newest this process knows. */
  async head(): Promise<Head> {
    return this.known?.epoch === this.db.epoch ? this.known.head : this.settle();
  }

  /** The newest head, applied: finishes what another writer committed and did not live to apply. */
  async settle(): Promise<Head> {
    const deadline = this.deadline();
    for (let looked = 0, waitingFor = ''; ; looked += 1) {
      const { epoch } = this.db;
      const head = await this.noted();
      const commit = await this.commitAfter(head);
      if (!commit) return this.learn(head, epoch);
      if (commit.batch !== waitingFor) [waitingFor, looked] = [commit.batch, 0];
      if (looked < PATIENCE) await pause(2 ** looked);
      else if (performance.now() > deadline) throw stuck(commit);
      else await this.finish(head, commit);
    }
  }

  /** The commit that follows a head, applied or not, without what it carries. */
  commitAfter(head: Head, from: From = {}): Promise<CommitDoc | null> {
    const options = { ...WITHOUT_PAYLOAD, ...this.db.settled, ...from };
    return this.db.collections.commits.findOne({ _id: commitKey(head.sequence) }, options);
  }

  /** Writes a batch on top of the head it was drawn up on. False: another one follows that head; nothing is written. */
  async commit(draft: Draft): Promise<boolean> {
    const { epoch } = this.db;
    const work = draft.work();
    const batch = randomUUID();
    const commit = await this.stage(draft, packed(work), batch);
    if (!(await this.insert(commit, draft.base))) {
      this.forget();
      this.tidy(() => this.removePieces(commit));
      return false;
    }
    await this.applied(work);
    this.learn(draft.head, epoch);
    this.tidy(() => this.note(draft.base, commit, epoch));
    return true;
  }

  /** Removes the pieces of writers that died before their commit: no commit can follow a head that has one. */
  async sweep(): Promise<void> {
    const { epoch } = this.db;
    const { sequence } = await this.settle();
    if (epoch === this.db.epoch)
      await this.db.collections.pieces.deleteMany({ base: { $lt: sequence } }, QUICKLY);
  }

  /** Waits for what goes on after an answer. */
  async close(): Promise<void> {
    await this.tidying;
  }

  deadline(): number {
    return performance.now() + this.db.options.timeoutMs;
  }

  /** How far everything is applied, as noted: no newer than the newest head. */
  async noted(from: From = {}): Promise<Head> {
    const head = await this.db.collections.head.findOne({ _id: 'head' }, from);
    if (head) return head;
    throw new KnowledgeError(
      'damaged',
      `MongoDB ${this.db.place}: thiếu bản ghi đầu sổ; khôi phục từ bản sao lưu`,
    );
  }

  private learn(head: Head, epoch: number): Head {
    if (this.known?.epoch !== epoch || this.known.head.sequence < head.sequence) this.known = { head, epoch };
    return head;
  }

  private async stage(draft: Draft, payload: Buffer, batch: string): Promise<CommitDoc> {
    const commit = { _id: commitKey(draft.base.sequence), batch, ...draft.head };
    if (payload.length <= INLINE_BYTES) return { ...commit, pieces: 0, payload: new mongo.Binary(payload) };
    const pieces = piecesOf(payload, batch, draft.base.sequence);
    for (const piece of pieces) await this.db.collections.pieces.insertOne(piece, this.db.durably);
    return { ...commit, pieces: pieces.length };
  }

  /**
   * The moment of truth. Where the connection breaks in it, the answer is found by looking, and by trying again under
   * the same key: the attempt that arrives late then finds its own batch there, or another's, and does nothing.
   */
  private async insert(commit: CommitDoc, base: Head): Promise<boolean> {
    const deadline = this.deadline();
    for (let wait = 0; ; wait = Math.min(2 * wait + 1, 100)) {
      try {
        const there = wait === 0 ? null : await this.commitAfter(base);
        if (there) return there.batch === commit.batch;
        await this.db.collections.commits.insertOne(commit, this.db.durably);
        return true;
      } catch (error) {
        if (!isDuplicate(error) && !isPassing(error)) throw error;
        if (performance.now() > deadline) throw unknownOutcome(this.db.place, error);
      }
      await pause(wait);
    }
  }

  /** Applies what is committed. A connection that breaks now leaves it to be applied by whoever comes next. */
  private async applied(work: Work): Promise<void> {
    try {
      await apply(this.db.collections, work);
    } catch (error) {
      if (!isPassing(error)) throw error;
      await this.again(error);
    }
  }

  private async again(cause: unknown): Promise<void> {
    const deadline = this.deadline();
    for (;;) {
      try {
        await this.settle();
        return;
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (performance.now() > deadline) throw unknownOutcome(this.db.place, cause);
      }
      await pause(100);
    }
  }

  private async finish(head: Head, commit: CommitDoc): Promise<void> {
    const { epoch } = this.db;
    const parts = await this.partsOf(commit);
    if (!parts) return;
    await apply(this.db.collections, unpacked(parts));
    await this.note(head, commit, epoch);
  }

  /** What a commit carries; null when it is gone, because all of it is applied and noted. */
  private async partsOf({ _id, pieces }: CommitDoc): Promise<readonly mongo.Binary[] | null> {
    const commit = await this.db.collections.commits.findOne({ _id });
    if (commit?.payload) return [commit.payload];
    const keys = Array.from({ length: pieces }, (_, n) => pieceKey(commit!.batch, n));
    const found = await Promise.all(keys.map((key) => this.db.collections.pieces.findOne({ _id: key })));
    const parts = found.flatMap((piece) => piece?.data ?? []);
    return pieces > 0 && parts.length === pieces ? parts : null;
  }

  /**
   * Notes that everything up to this commit is applied, in the order of commits, then drops what it carried. Only on
   * the servers of `epoch`, on which it was applied: another primary may have lost what was written quickly.
   */
  private async note(base: Head, commit: CommitDoc, epoch: number): Promise<void> {
    const { sequence, hash, counts, _id } = commit;
    const { head, commits } = this.db.collections;
    const steps = [
      () =>
        head.updateOne(
          { _id: 'head', sequence: base.sequence },
          { $set: { sequence, hash, counts } },
          QUICKLY,
        ),
      () => commits.updateOne({ _id }, { $unset: { payload: 1 } }, QUICKLY),
    ];
    for (const step of steps) {
      const done = epoch === this.db.epoch && (await step()).matchedCount === 1;
      if (!done) return this.forget();
    }
    if (epoch === this.db.epoch) await this.removePieces(commit);
  }

  private forget(): void {
    this.known = null;
  }

  private async removePieces({ batch, pieces }: CommitDoc): Promise<void> {
    const keys = Array.from({ length: pieces }, (_, n) => pieceKey(batch, n));
    if (pieces > 0) await this.db.collections.pieces.deleteMany({ _id: { $in: keys } }, QUICKLY);
  }

  /** Work nobody waits for, one after the other. What fails is done by the next `settle` or `sweep`. */
  private tidy(act: () => Promise<void>): void {
    this.tidying = this.tidying.then(act).catch(() => this.forget());
  }
}

function stuck({ _id }: CommitDoc): KnowledgeError {
  const message = `lô ghi ${Number(_id) + 1} chưa áp dụng xong; thử lại, nếu vẫn lỗi hãy chạy trithuc verify`;
  return new KnowledgeError('unavailable', message);
}

function unknownOutcome(place: string, cause: unknown): KnowledgeError {
  const what = 'mất liên lạc trong lúc ghi, không rõ đã ghi hay chưa';
  const message = `MongoDB ${place}: ${what}; đọc lại bản mới nhất trước khi ghi lại`;
  return new KnowledgeError('unavailable', message, [], { cause });
}
