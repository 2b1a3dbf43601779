import fc from 'fast-check';
import { bigram, fold } from '@app/text';
import { invert } from './inversion.js';
import { readPostings } from './posting-codec.js';

const WORDS = ['bưu', 'buu', 'chính', 'chinh', 'bán', 'bản', 'ban', '15', 'đ', 'thư'];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 });

/** Every unit with its postings and spellings, worked out the plain way. */
function plainly(texts: readonly { docno: number; title: readonly string[]; text: readonly string[] }[]) {
  const units = new Map<
    string,
    { postings: Map<number, [number, number]>; spellings: Map<string, Set<number>> }
  >();
  for (const { docno, ...fields } of texts) {
    for (const [field, words] of [fields.title, fields.text].entries()) {
      words.forEach((word, i) => {
        for (const toned of i > 0 ? [word, bigram(words[i - 1]!, word)] : [word]) {
          const unit = units.get(fold(toned)) ?? { postings: new Map(), spellings: new Map() };
          const counts = unit.postings.get(docno) ?? [0, 0];
          counts[field]!++;
          unit.postings.set(docno, counts);
          unit.spellings.set(toned, (unit.spellings.get(toned) ?? new Set()).add(docno));
          units.set(fold(toned), unit);
        }
      });
    }
  }
  return units;
}

describe('inverting texts', () => {
  it('gives every unit with its texts, counts and spellings', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ title: text, text }), { minLength: 1, maxLength: 12 }), (fields) => {
        const texts = fields.map((one, i) => ({ docno: 3 + i * 2, ...one }));
        const expected = plainly(texts);
        const units = [...invert(texts)].flatMap((segment) => [...segment]);
        expect(units.map(({ term }) => term).sort()).toEqual([...expected.keys()].sort());
        for (const { term, documents, spellings, data } of units) {
          const { postings, spellings: spelt } = expected.get(term)!;
          const found: [number, [number, number]][] = [];
          readPostings(data, documents, (docno, title, body) => found.push([docno, [title, body]]));
          expect(found).toEqual([...postings]);
          const told = (spellings ?? `${term}=${documents}`).split(' ').sort();
          expect(told).toEqual(Array.from(spelt, ([toned, in_]) => `${toned}=${in_.size}`).sort());
        }
      }),
    );
  });

  it('begins a new segment before numbers run out', () => {
    const many = Array.from({ length: 32_769 }, (_, docno) => ({ docno, title: [], text: ['thư'] }));
    const segments = [...invert(many)].map((segment) => [...segment]);
    expect(segments.map(([unit]) => unit!.documents)).toEqual([32_768, 1]);
  });

  it('leaves out what a monstrous text has beyond 65,000 different syllables, and keeps the rest', () => {
    const text = Array.from({ length: 70_000 }, (_, i) => `x${i}`);
    const [segment] = [...invert([{ docno: 0, title: ['thư'], text }])].map((one) => [...one]);
    expect(segment!.some(({ term }) => term === 'thu')).toBe(true);
    expect(segment!.length).toBeGreaterThan(100_000);
  });
});
