/** Bytes of sets kept in memory. */
const KEPT_BYTES = 12 << 20;

/** For each unit the set of the texts that hold it, one bit a text: those of many words are met in a few microseconds. */
export class Holders {
  private readonly kept = new Map<string, Uint32Array>();
  private bytes = 0;

  /** `read` hands over the numbers of the texts, all below `size`, of a set that is not at hand. */
  of(term: string, size: number, read: (take: (docno: number) => void) => void): Uint32Array {
    const known = this.kept.get(term);
    if (known) return known;
    const set = new Uint32Array((size + 31) >>> 5);
    read((docno) => {
      set[docno >>> 5] = set[docno >>> 5]! | (1 << (docno & 31));
    });
    this.keep(term, set);
    return set;
  }

  /** One unit, or all. */
  forget(term?: string): void {
    if (term !== undefined) {
      this.bytes -= this.kept.get(term)?.byteLength ?? 0;
      this.kept.delete(term);
      return;
    }
    this.kept.clear();
    this.bytes = 0;
  }

  private keep(term: string, set: Uint32Array): void {
    this.bytes += set.byteLength;
    if (this.bytes > KEPT_BYTES) {
      this.kept.clear();
      this.bytes = set.byteLength;
    }
    this.kept.set(term, set);
  }
}
