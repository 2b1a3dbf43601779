import { mongo } from 'mongoose';
import { QUICKLY } from './apply.js';
import { type Database } from './database.js';
import { type CommitDoc } from './documents.js';
import { type Work } from './draft.js';

/** A batch up to this size travels in its commit; a larger one is laid out in pieces before. */
const INLINE_BYTES = 2 ** 20;
/** Some way below the 16 MiB of a document. */
const PIECE_BYTES = 8 * 2 ** 20;

/** What commits carry, until it is applied: anybody can then apply it, should its writer have died. */
export class Payloads {
  constructor(private readonly db: Database) {}

  /** What goes into the commit of a batch; a large batch is on disk before. */
  async stage(batch: string, base: number, work: Work): Promise<Pick<CommitDoc, 'payload' | 'pieces'>> {
    const bytes = Buffer.from(JSON.stringify(work));
    if (bytes.length <= INLINE_BYTES) return { payload: new mongo.Binary(bytes), pieces: 0 };
    const pieces = Math.ceil(bytes.length / PIECE_BYTES);
    for (let n = 0; n < pieces; n += 1) {
      const data = new mongo.Binary(bytes.subarray(n * PIECE_BYTES, (n + 1) * PIECE_BYTES));
      await this.db.collections.pieces.insertOne({ _id: pieceKey(batch, n), base, data }, this.db.durably);
    }
    return { pieces };
  }

  /** What a commit carries; null when it is gone, because all of it is applied and noted. */
  async read({ _id, batch, pieces }: CommitDoc): Promise<Work | null> {
    const { commits, pieces: laidOut } = this.db.collections;
    const parts =
      pieces === 0
        ? [(await commits.findOne({ _id }))?.payload]
        : (await Promise.all(pieceKeys(batch, pieces).map((key) => laidOut.findOne({ _id: key })))).map(
            (piece) => piece?.data,
          );
    const bytes = parts.flatMap((part) => part?.value() ?? []);
    return bytes.length === parts.length ? (JSON.parse(Buffer.concat(bytes).toString()) as Work) : null;
  }

  /** Removes the pieces of a batch that is applied, or that lost its race. */
  async remove({ batch, pieces }: CommitDoc): Promise<void> {
    if (pieces === 0) return;
    await this.db.collections.pieces.deleteMany({ _id: { $in: pieceKeys(batch, pieces) } }, QUICKLY);
  }

  /** Removes the pieces of writers that died before their commit: nothing can follow a head that was followed. */
  async sweep(below: number): Promise<void> {
    await this.db.collections.pieces.deleteMany({ base: { $lt: below } }, QUICKLY);
  }
}

function pieceKeys(batch: string, pieces: number): string[] {
  return Array.from({ length: pieces }, (_, n) => pieceKey(batch, n));
}

function pieceKey(batch: string, n: number): string {
  return `${batch} ${n}`;
}
