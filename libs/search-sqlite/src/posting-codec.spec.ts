import fc from 'fast-check';
import { PostingWriter, readPostings } from './posting-codec.js';

const posting = fc.record({
  step: fc.integer({ min: 1, max: 100_000 }),
  title: fc.nat({ max: 300 }),
  text: fc.nat({ max: 70_000 }),
});

function write(postings: readonly { docno: number; title: number; text: number }[]): Uint8Array {
  const writer = new PostingWriter();
  for (const { docno, title, text } of postings) writer.add(docno, title, text);
  return writer.take();
}

describe('postings as bytes', () => {
  it('reads back whatever was written', () => {
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 200 }), (steps) => {
        let docno = 0;
        const postings = steps.map(({ step, title, text }) => ({ docno: (docno += step), title, text }));
        const found: typeof postings = [];
        readPostings(write(postings), postings.length, (docno, title, text) =>
          found.push({ docno, title, text }),
        );
        expect(found).toEqual(postings);
      }),
    );
  });

  it('takes one or two bytes for a unit that stands once', () => {
    expect(write([{ docno: 5, title: 0, text: 1 }])).toHaveLength(1);
    expect(write([{ docno: 5_000, title: 0, text: 1 }])).toHaveLength(2);
  });

  it('calls bytes damaged that hold another number of postings', () => {
    const data = write([{ docno: 1, title: 0, text: 1 }]);
    expect(() => readPostings(data, 2, () => undefined)).toThrow(
      expect.objectContaining({ code: 'damaged' }),
    );
  });

  it('begins anew after it was taken', () => {
    const writer = new PostingWriter();
    writer.add(9, 1, 1);
    writer.take();
    writer.add(3, 0, 1);
    expect([...writer.take()]).toEqual([7]);
  });
});
