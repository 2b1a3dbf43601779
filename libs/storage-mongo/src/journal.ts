import { KnowledgeError } from '@app/knowledge';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { QUICKLY } from './apply.js';
import { type Database, type From } from './database.js';
import { type CommitDoc, commitKey, type HeadDoc, type Sequenced } from './documents.js';
import { isDuplicate, isPassing } from './errors.js';
import { type Drawn, type Ledger } from './ledger.js';
import { Payloads } from './payloads.js';

const WITHOUT_PAYLOAD = { projection: { payload: 0 } } as const;
/** How often to look again, at most. */
const LOOK_MS = 50;
const TRY_AGAIN_MS = 100;

/**
 * The order of batches. A batch takes effect at one moment: when its commit is inserted under the key of the head
 * it follows. Everything else is then applied by whoever comes first, and the head noted when that is done:
 * commit n -> documents with stamp n -> head n. A reader that knows head n and sees no stamp above n, nor a commit
 * after n, has seen whole batches only.
 */
export class Journal<H extends Sequenced, W> {
  /** The newest head known to be applied, and the servers on which it is. */
  private known: { readonly head: H; readonly epoch: number } | null = null;
  private settling: { readonly head: Promise<H>; readonly epoch: number } | null = null;
  private applying: Promise<unknown> = Promise.resolve();
  private tidying: Promise<void> = Promise.resolve();
  private readonly payloads: Payloads<W>;

  constructor(
    private readonly db: Database,
    private readonly ledger: Ledger<H, W>,
  ) {
    this.payloads = new Payloads(db, ledger);
  }

  /** A head whose batches are applied, the newest this process knows. */
  async head(): Promise<H> {
    return this.known?.epoch === this.db.epoch ? this.known.head : this.settle();
  }

  /** The newest head, applied: finishes what another writer committed and did not live to apply. */
  settle(): Promise<H> {
    if (this.settling?.epoch === this.db.epoch) return this.settling.head;
    const settling = { head: this.newest(), epoch: this.db.epoch };
    this.settling = settling;
    const end = () => {
      if (this.settling === settling) this.settling = null;
    };
    settling.head.then(end, end);
    return settling.head;
  }

  /** The commit that follows a head, applied or not, without what it carries. */
  commitAfter(head: Sequenced, from: From = {}): Promise<CommitDoc | null> {
    const options = { ...WITHOUT_PAYLOAD, ...this.db.settled, ...from };
    return this.ledger.commits.findOne({ _id: commitKey(head.sequence) }, options);
  }

  /** How far everything is applied, as noted: the newest head or one before it. */
  async noted(from: From = {}): Promise<H> {
    const head = await this.ledger.head.findOne({ _id: 'head' }, from);
    if (head) return this.headIn(head);
    const message = `MongoDB ${this.db.place}: thiếu bản ghi đầu sổ; khôi phục từ bản sao lưu`;
    throw new KnowledgeError('damaged', message);
  }

  /** Writes a batch on top of the head it was drawn up on. False: another one follows that head; nothing is written. */
  async commit(draft: Drawn<H, W>): Promise<boolean> {
    const { epoch } = this.db;
    const { base, head } = draft;
    const work = draft.work();
    const batch = randomUUID();
    const payload = await this.payloads.stage(batch, base.sequence, work);
    const commit = { _id: commitKey(base.sequence), batch, ...head, ...payload };
    if (!(await this.insert(commit, base))) {
      this.forget();
      this.tidy(() => this.payloads.remove(commit));
      return false;
    }
    await this.applied(work);
    this.learn(head, epoch);
    this.tidy(() => this.note(base, commit, epoch));
    return true;
  }

  /** Removes what writers left that died before their commit, or right after noting that it is applied. */
  async sweep(): Promise<void> {
    const { epoch } = this.db;
    const { sequence } = await this.settle();
    if (epoch === this.db.epoch) await this.payloads.sweep(sequence);
  }

  /** Waits for what goes on after an answer. */
  async close(): Promise<void> {
    await this.tidying;
  }

  deadline(): number {
    return performance.now() + this.db.options.timeoutMs;
  }

  private async newest(): Promise<H> {
    const deadline = this.deadline();
    await this.applying;
    for (let seen = { batch: '', at: 0 }, wait = 1; ; wait = Math.min(2 * wait, LOOK_MS)) {
      const { epoch } = this.db;
      const head = await this.noted();
      const commit = await this.commitAfter(head);
      if (!commit) return this.learn(head, epoch);
      if (commit.batch !== seen.batch) [seen, wait] = [{ batch: commit.batch, at: performance.now() }, 1];
      const gone = performance.now() - seen.at > patience(head, commit);
      if (gone) await this.finish(head, commit);
      else if (performance.now() > deadline) throw stuck(commit);
      else await pause(wait);
    }
  }

  private learn(head: H, epoch: number): H {
    if (this.known?.epoch !== epoch || this.known.head.sequence < head.sequence) this.known = { head, epoch };
    return head;
  }

  private headIn(document: CommitDoc | HeadDoc): H {
    return Object.fromEntries(
      this.ledger.headFields.map((field) => [field, Reflect.get(document, field)]),
    ) as object as H;
  }

  private forget(): void {
    this.known = null;
  }

  /**
   * The moment of truth. Where the connection breaks in it, the answer is found by looking, and by trying again under
   * the same key: the attempt that arrives late then finds its own batch there, or another's, and does nothing.
   */
  private async insert(commit: CommitDoc, base: H): Promise<boolean> {
    const deadline = this.deadline();
    for (let wait = 0; ; wait = Math.min(2 * wait + 1, TRY_AGAIN_MS)) {
      try {
        const there = wait === 0 ? null : await this.commitAfter(base);
        if (there) return there.batch === commit.batch;
        await this.ledger.commits.insertOne(commit, this.db.durably);
        return true;
      } catch (error) {
        if (!isDuplicate(error) && !isPassing(error)) throw error;
        if (performance.now() > deadline) throw unknownOutcome(this.db.place, error);
      }
      await pause(wait);
    }
  }

  /** Applies what is committed. Where the connection breaks, what is left is finished like another writer's. */
  private async applied(work: W): Promise<void> {
    const applying = this.ledger.apply(work);
    this.applying = applying.catch(() => undefined);
    const deadline = this.deadline();
    for (let act: Promise<unknown> = applying; ; act = this.settle()) {
      try {
        await act;
        return;
      } catch (error) {
        if (!isPassing(error)) throw error;
        if (performance.now() > deadline) throw unknownOutcome(this.db.place, error);
      }
      await pause(TRY_AGAIN_MS);
    }
  }

  /** Applies the batch of another writer. What it carried is dropped once it is noted: then only that may be missing. */
  private async finish(head: H, commit: CommitDoc): Promise<void> {
    const { epoch } = this.db;
    const work = await this.payloads.read(commit);
    if (work) await this.ledger.apply(work);
    await this.note(head, commit, epoch);
  }

  /**
   * Notes that everything up to this commit is applied, in the order of commits, then drops what it carried. Only on
   * the servers of `epoch`, on which it was applied: another primary may have lost what was written quickly.
   */
  private async note(base: H, commit: CommitDoc, epoch: number): Promise<void> {
    const { _id } = commit;
    const { head, commits } = this.ledger;
    const now = { $set: this.headIn(commit) };
    const steps = [
      () => head.updateOne({ _id: 'head', sequence: base.sequence }, now, QUICKLY),
      () => commits.updateOne({ _id }, { $unset: { payload: 1 } }, QUICKLY),
    ];
    for (const step of steps) {
      const done = epoch === this.db.epoch && (await step()).matchedCount === 1;
      if (!done) return this.forget();
    }
    if (epoch === this.db.epoch) await this.payloads.remove(commit);
  }

  /** Work nobody waits for, one after the other. What fails is done by the next `settle` or `sweep`. */
  private tidy(act: () => Promise<void>): void {
    this.tidying = this.tidying.then(act).catch(() => this.forget());
  }
}

/** How long a living writer may take to apply a batch, in milliseconds, before others take it for dead. */
function patience(head: Sequenced, commit: CommitDoc): number {
  return Math.min(50 + 2 * (commit.sequence - head.sequence), 2000);
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
