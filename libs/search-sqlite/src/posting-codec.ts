import { KnowledgeError } from '@app/search';

/**
 * The texts that hold a unit, as bytes: for each text the distance from the one before and how often the unit
 * stands in its title and in its body. Ascending by number, varints of seven bits; a unit that stands once,
 * in the body, takes no counts at all.
 */
export class PostingWriter {
  private bytes = new Uint8Array(64);
  private length = 0;
  private last = 0;

  add(docno: number, title: number, text: number): void {
    const once = title === 0 && text === 1;
    // Twice the distance may pass 32 bits: no shifts here.
    this.varint((docno - this.last) * 2 + (once ? 1 : 0));
    if (!once) {
      this.varint(title);
      this.varint(text);
    }
    this.last = docno;
  }

  /** A copy of what was added; the writer begins anew. */
  take(): Uint8Array {
    const data = this.bytes.slice(0, this.length);
    this.length = 0;
    this.last = 0;
    return data;
  }

  private varint(value: number): void {
    if (this.length + 8 > this.bytes.length) this.grow();
    let rest = value;
    while (rest >= 0x80) {
      this.bytes[this.length++] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    this.bytes[this.length++] = rest;
  }

  private grow(): void {
    const larger = new Uint8Array(this.bytes.length * 2);
    larger.set(this.bytes);
    this.bytes = larger;
  }
}

/** The postings of one unit, column by column. */
export interface Postings {
  readonly length: number;
  readonly docnos: Uint32Array;
  readonly titles: Uint16Array;
  readonly texts: Uint16Array;
}

const MOST = 0xffff;

/** Reads what `take()` gave, blocks in ascending order, `count` postings in all; `spare` places stay 0 at the end. */
export function readPostings(blocks: readonly Uint8Array[], count: number, spare = 0): Postings {
  const docnos = new Uint32Array(count + spare);
  const titles = new Uint16Array(count + spare);
  const texts = new Uint16Array(count + spare);
  let n = 0;
  for (const data of blocks) {
    let at = 0;
    let docno = 0;
    const varint = (): number => {
      let value = 0;
      let scale = 1;
      for (;;) {
        const byte = data[at++]!;
        value += (byte & 0x7f) * scale;
        if (byte < 0x80) return value;
        scale *= 0x80;
      }
    };
    while (at < data.length && n < count) {
      const head = varint();
      docno += Math.floor(head / 2);
      docnos[n] = docno;
      if (head % 2 === 1) {
        texts[n] = 1;
      } else {
        titles[n] = Math.min(varint(), MOST);
        texts[n] = Math.min(varint(), MOST);
      }
      n++;
    }
  }
  if (n !== count)
    throw new KnowledgeError('damaged', `chỉ mục tìm kiếm: ${n} thay vì ${count} văn bản của một từ`);
  return { length: n + spare, docnos, titles, texts };
}
