import fc from 'fast-check';
import { fold } from './fold.js';
import { restoreTones, type Spelling } from './restore-tones.js';
import { bigram, syllables } from './syllables.js';

/** Invented sentences that stand for a corpus. */
const CORPUS = [
  'xử phạt vi phạm hành chính trong lĩnh vực bưu chính',
  'thu hồi sim rác và xử phạt vi phạm hành chính',
  'rạc rời vì phạm lỗi',
  'doanh nghiệp bưu chính xử lý sim rác',
  'lượng tin nhắn rác',
];

function count(into: Map<string, Spelling[]>, toned: string, folded: string): void {
  const known = into.get(folded) ?? [];
  const before = known.find((one) => one.toned === toned)?.count ?? 0;
  into.set(folded, [...known.filter((one) => one.toned !== toned), { toned, count: before + 1 }]);
}

const spellings = new Map<string, Spelling[]>();
for (const sentence of CORPUS) {
  syllables(sentence).forEach(({ toned, folded }, i, all) => {
    count(spellings, toned, folded);
    const next = all[i + 1];
    if (next) count(spellings, bigram(toned, next.toned), bigram(folded, next.folded));
  });
}
const read = (text: string) => restoreTones(syllables(text), spellings);
const words = (text: string) =>
  read(text)
    .map(({ toned }) => toned)
    .join(' ');

describe('restoreTones', () => {
  it.each([
    ['sim rac', 'sim rác'],
    ['buu chinh', 'bưu chính'],
    ['xu phat vi pham hanh chinh', 'xử phạt vi phạm hành chính'],
    ['xu phạt vi pham', 'xử phạt vi phạm'],
  ])('reads %s as %s', (untoned, toned) => {
    expect(words(untoned)).toBe(toned);
  });

  it('lets the neighbour decide between two spellings', () => {
    expect([words('rac roi'), words('tin nhan rac')]).toEqual(['rạc rời', 'tin nhắn rác']);
  });

  it('leaves what the corpus does not know as it was typed, and says that it is not sure', () => {
    expect(read('blockchain')).toEqual([{ toned: 'blockchain', sure: false }]);
  });

  it('leaves a plain syllable that is meant as it stands', () => {
    expect(restoreTones([{ toned: 'vi', folded: 'vi', fixed: true }], spellings)).toEqual([
      { toned: 'vi', sure: true },
    ]);
  });

  it('reads nothing from nothing', () => {
    expect(restoreTones([], spellings)).toEqual([]);
  });

  it('never touches a syllable typed with tones, never changes letters, and settles at once', () => {
    const known = [...new Set(CORPUS.flatMap((sentence) => syllables(sentence).map(({ toned }) => toned)))];
    const word = fc.constantFrom(...known, ...known.map(fold), 'lạ', 'xyz', '15');
    fc.assert(
      fc.property(fc.array(word), (typed) => {
        const given = syllables(typed.join(' '));
        const readings = restoreTones(given, spellings);
        expect(readings.map(({ toned }) => fold(toned))).toEqual(given.map(({ folded }) => folded));
        given.forEach(({ toned, folded }, i) => {
          if (toned !== folded) expect(readings[i]).toEqual({ toned, sure: true });
        });
        const again = restoreTones(syllables(readings.map(({ toned }) => toned).join(' ')), spellings);
        expect(again.map(({ toned }) => toned)).toEqual(readings.map(({ toned }) => toned));
      }),
    );
  });
});
