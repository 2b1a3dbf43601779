import { KnowledgeError } from '@app/search';

/**
 * The texts that hold a unit, as bytes: for each text twice the distance from the one before, then how often the
 * unit stands in its title and in its body. Ascending by number, varints of seven bits. A unit that stands once,
 * in the body, has the distance plus one half instead and no counts.
 */
export class PostingWriter {
  private bytes = new Uint8Array(64);
  private length = 0;
  private last = 0;

  add(docno: number, title: number, text: number): void {
    const once = title === 0 && text === 1;
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

/** Reads numbers one after the other. Up to 2^31: texts are numbered below 2^30. */
class ByteReader {
  private at = 0;

  constructor(private readonly data: Uint8Array) {}

  get more(): boolean {
    return this.at < this.data.length;
  }

  varint(): number {
    const { data } = this;
    let byte = data[this.at++]!;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; ; shift += 7) {
      byte = data[this.at++]!;
      value |= (byte & 0x7f) << shift;
      if (!(byte >= 0x80)) return value;
    }
  }
}

/** Hands `take` every posting of `data`, which must be `count` of them. */
export function readPostings(
  data: Uint8Array,
  count: number,
  take: (docno: number, title: number, text: number) => void,
): void {
  const reader = new ByteReader(data);
  let docno = 0;
  let read = 0;
  for (; reader.more; read++) {
    const head = reader.varint();
    docno += head >>> 1;
    if (head & 1) take(docno, 0, 1);
    else take(docno, reader.varint(), reader.varint());
  }
  if (read !== count) {
    throw new KnowledgeError('damaged', `chỉ mục tìm kiếm: đọc ${read} thay vì ${count} văn bản của một từ`);
  }
}
