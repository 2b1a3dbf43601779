import { mongo } from 'mongoose';
import { QUICKLY } from './apply.js';
import { type Database } from './database.js';
import { type CommitDoc, commitKey, type Sequenced } from './documents.js';
import { type Ledger } from './ledger.js';

/** A batch up to this size travels in its commit; a larger one is laid out in pieces before. */
const INLINE_BYTES = 2 ** 20;
/** Some way below the 16 MiB of a document. */
const PIECE_BYTES = 8 * 2 ** 20;

/** How far back a writer may have died between noting a commit and emptying it. */
const RECENT = 10_000;

/** What commits carry, until it is applied: anybody can then apply it, should its writer have died. */
export class Payloads<W> {
  constructor(
    private readonly db: Database,
    private readonly ledger: Pick<Ledger<Sequenced, W>, 'commits' | 'pieces'>,
  ) {}

  /** What goes into the commit of a batch; a large batch is on disk before. */
  async stage(batch: string, base: number, work: W): Promise<Pick<CommitDoc, 'payload' | 'pieces'>> {
    const bytes = Buffer.from(JSON.stringify(work));
    if (bytes.length <= INLINE_BYTES) return { payload: new mongo.Binary(bytes), pieces: 0 };
    const pieces = Math.ceil(bytes.length / PIECE_BYTES);
    for (let n = 0; n < pieces; n += 1) {
      const data = new mongo.Binary(bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES));
      await this.ledger.pieces.insertOne({ _id: pieceKey(batch, n), base, data }, this.db.durably);
    }
    return { pieces };
  }

  /** What a commit carries; null when it is gone, because all of it is applied and noted. */
  async read({ _id, batch, pieces }: CommitDoc): Promise<W | null> {
    const { commits, pieces: laidOut } = this.ledger;
    const parts =
      pieces === 0
        ? [(await commits.findOne({ _id }))?.payload]
        : (await Promise.all(pieceKeys(batch, pieces).map((key) => laidOut.findOne({ _id: key })))).map(
            (piece) => piece?.data,
          );
    const bytes = parts.flatMap((part) => part?.value() ?? []);
    return bytes.length === parts.length ? (JSON.parse(Buffer.concat(bytes).toString()) as W) : null;
  }

  /** Removes the pieces of a batch that is applied, or that lost its race. */
  async remove({ batch, pieces }: CommitDoc): Promise<void> {
    if (pieces === 0) return;
    await this.ledger.pieces.deleteMany({ _id: { $in: pieceKeys(batch, pieces) } }, QUICKLY);
  }

  /**
   * Removes the pieces of writers that died before their commit: nothing can follow a head that was followed. And what
   * recent commits up to this sequence still carry although all of it is applied.
   */
  async sweep(below: number): Promise<void> {
    const applied = { _id: { $gte: commitKey(Math.max(0, below - RECENT)) }, sequence: { $lte: below } };
    const { commits } = this.ledger;
    await commits.updateMany({ ...applied, payload: { $exists: true } }, { $unset: { payload: 1 } }, QUICKLY);
    await this.ledger.pieces.deleteMany({ base: { $lt: below } }, QUICKLY);
  }
}

function pieceKeys(batch: string, pieces: number): string[] {
  return Array.from({ length: pieces }, (_, n) => pieceKey(batch, n));
}

function pieceKey(batch: string, n: number): string {
  return `${batch} ${n}`;
}
