import { type IndexDatabase } from './database.js';

/** Texts that answer one question often answer the next: so many bytes of vectors stay in memory. */
const KEPT_BYTES = 16 << 20;

/** The vectors of texts by number. A number is never used for another text, so none grows stale. */
export class VectorSource {
  private readonly kept = new Map<number, Uint8Array>();
  private bytes = 0;

  constructor(private readonly database: IndexDatabase) {}

  /** In the order asked; those not at hand are read in one go. */
  of(docnos: readonly number[]): Uint8Array[] {
    const unread = docnos.filter((docno) => !this.kept.has(docno));
    const read = unread.length > 0 ? this.read(unread) : new Map<number, Uint8Array>();
    const vectors = docnos.map((docno) => (read.get(docno) ?? this.kept.get(docno))!);
    for (const [docno, data] of read) this.keep(docno, data);
    return vectors;
  }

  private read(docnos: readonly number[]): Map<number, Uint8Array> {
    const sql = 'SELECT docno, data FROM vector WHERE docno IN (SELECT value FROM json_each(?))';
    return new Map(this.database.rows<[number, Uint8Array]>(sql, JSON.stringify(docnos)));
  }

  private keep(docno: number, data: Uint8Array): void {
    this.bytes += data.byteLength;
    if (this.bytes > KEPT_BYTES) {
      this.kept.clear();
      this.bytes = data.byteLength;
    }
    this.kept.set(docno, data);
  }
}
