import { type IndexDatabase } from './database.js';

/** Texts that answer one question often answer the next: so many bytes of vectors stay in memory. */
const KEPT_BYTES = 32 << 20;

/** The vectors of texts by number. A number is never used for another text, so none grows stale. */
export class VectorSource {
  private readonly kept = new Map<number, Uint8Array>();
  private bytes = 0;

  constructor(private readonly database: IndexDatabase) {}

  get(docno: number): Uint8Array {
    const known = this.kept.get(docno);
    if (known) return known;
    const [data] = this.database.row<[Uint8Array]>('SELECT data FROM vector WHERE docno = ?', docno)!;
    this.bytes += data.byteLength;
    if (this.bytes > KEPT_BYTES) {
      this.kept.clear();
      this.bytes = data.byteLength;
    }
    this.kept.set(docno, data);
    return data;
  }
}
