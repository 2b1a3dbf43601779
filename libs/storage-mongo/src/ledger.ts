import { type mongo } from 'mongoose';
import { type CommitDoc, type HeadDoc, type PieceDoc, type Sequenced } from './documents.js';

/** Where a journal is kept, and what is done with what it carries. */
export interface Ledger<H extends Sequenced, W> {
  readonly commits: mongo.Collection<CommitDoc>;
  readonly pieces: mongo.Collection<PieceDoc>;
  readonly head: mongo.Collection<HeadDoc>;
  /** What a head consists of: its documents and those of commits have it. */
  readonly headFields: readonly (keyof H & string)[];
  /** Writes everything a batch says. It does no harm to do it twice, or late. */
  apply(work: W): Promise<void>;
}

/** What is to be written on top of a head. */
export interface Drawn<H extends Sequenced, W> {
  readonly base: H;
  /** The head after it. */
  readonly head: H;
  readonly isEmpty: boolean;
  work(): W;
}
