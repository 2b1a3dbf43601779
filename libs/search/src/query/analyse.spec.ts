import { fold, normalize, parseAbbreviations, syllables } from '@app/text';
import fc from 'fast-check';
import { analyse, type AnalysisOptions } from './analyse.js';
import { lexiconOf, TEXTS } from './testing/lexicon.js';

const abbreviations = parseAbbreviations({
  abbreviations: [
    { short: 'TT&TT', long: 'Thông tin và Truyền thông', english: 'information and communications' },
    {
      short: 'XPVPHC',
      long: 'xử phạt vi phạm hành chính',
      english: 'sanctioning of administrative violations',
    },
    {
      short: 'TT',
      long: 'thông tư',
      english: 'circular',
      alternatives: [{ long: 'thông tin', english: 'information' }],
    },
  ],
});
const read = (text: string, options?: AnalysisOptions) =>
  analyse(text, { lexicon: lexiconOf(TEXTS), abbreviations }, options);
const chips = async (text: string, options?: AnalysisOptions) =>
  (await read(text, options)).understood.map(({ kind, from, to }) => `${kind}: ${from} > ${to}`);

describe('reading a question', () => {
  it.each([
    ['sim rac', 'sim rác'],
    ['Buu chinh', 'Bưu chính'],
    ['XU PHAT VI PHAM', 'XỬ PHẠT VI PHẠM'],
    ['thue bao tra truoc', 'thuê bao trả trước'],
  ])('gives the untoned %s the tones that texts have: %s', async (typed, toned) => {
    expect(await read(typed)).toMatchObject({ reading: toned, didYouMean: null });
    expect(await chips(typed)).toEqual([`tones: ${typed} > ${toned}`]);
  });

  it('leaves a question typed with tones alone, its plain syllables too', async () => {
    expect(await read('phạt tin nhắn rác')).toMatchObject({ reading: 'phạt tin nhắn rác', understood: [] });
  });

  it('gives tones to the part that lacks them', async () => {
    expect(await chips('thông tin thue bao trả trước')).toEqual(['tones: thue > thuê']);
  });

  it('puts a wrong tone right where texts have another in its place', async () => {
    expect(await chips('xuất bãn phẩm')).toEqual(['correction: bãn > bản']);
  });

  it.each([
    ['a letter left out', 'thôg tin', 'thông tin'],
    ['a letter too many', 'bưuu chính', 'bưu chính'],
    ['a letter taken for another', 'bưu chímh', 'bưu chính'],
    ['two letters changed about', 'viễn thôgn', 'viễn thông'],
    ['Telex with the keyboard off', 'thoong tin', 'thông tin'],
    ['Telex all through', 'buwu chisnh vieenx thoong', 'bưu chính viễn thông'],
    ['VNI with the keyboard off', 'buu7 chi1nh', 'bưu chính'],
    ['a forgotten space', 'buuchinh', 'bưu chính'],
  ])('puts right %s', async (_, typed, meant) => {
    expect(await read(typed)).toMatchObject({ reading: meant, didYouMean: meant });
  });

  it.each(['blockchain', 'THPT công ích', '15/2020', 'ai phạt tiền', 'rác sim'])(
    'does not take %s for a slip',
    async (typed) => {
      expect((await read(typed)).didYouMean).toBeNull();
    },
  );

  it('tells citations as understood and does not look for slips in them', async () => {
    const cited = {
      kind: 'citation' as const,
      from: 'nđ 15',
      to: 'Nghị định 15/2020/NĐ-CP',
      start: 0,
      end: 5,
    };
    const { understood, units } = await read('nđ 15 sim rác', { citations: [cited] });
    expect(understood).toEqual([cited]);
    const weightOf = (sought: string) => units.find(({ term }) => term === sought)!.weight;
    expect(weightOf('15')).toBeLessThan(weightOf('rac'));
  });

  it('asks the index twice, and once more when a word may be a slip', async () => {
    const lexicon = lexiconOf(TEXTS);
    await analyse('sim rác', { lexicon, abbreviations });
    expect(lexicon.calls).toBe(2);
    await analyse('thôg tin', { lexicon, abbreviations });
    expect(lexicon.calls).toBe(5);
  });
});

describe('abbreviations in a question', () => {
  it('are looked for both as typed and spelt out', async () => {
    const { units, understood } = await read('bộ TT&TT');
    const terms = units.map(({ term, source }) => `${source} ${term}`);
    expect(terms).toEqual(
      expect.arrayContaining(['typed tt', 'abbreviation truyen_thong', 'abbreviation bo_thong']),
    );
    expect(understood.map(({ from, to }) => [from, to])).toEqual([['TT&TT', 'Thông tin và Truyền thông']]);
  });

  it('weigh less when the neighbours do not decide between meanings', async () => {
    const weightOf = async (text: string) =>
      (await read(text)).units.find(({ term }) => term === 'thong')!.weight;
    expect(await weightOf('TT')).toBeLessThan(await weightOf('TT&TT'));
  });
});

describe('taking back what was understood', () => {
  it.each([
    ['sim rac', 'sim rac'],
    ['bộ TT&TT', 'tt&tt'],
    ['thôg tin', 'thôg'],
    ['xuất bãn phẩm', 'bãn'],
  ])('of %s leaves it as it was typed', async (typed, name) => {
    expect(await read(typed, { keep: [name] })).toMatchObject({
      reading: typed,
      understood: [],
      didYouMean: null,
    });
  });
});

describe('a word that texts have', () => {
  const typed = ['thu hồi nhanh sim', 'phạt giả tiền', 'thu hoi nhanh sim'];
  const others = ['giao nhanh bưu gửi', 'hàng giả bị tịch thu', 'công việc thu hành sim', 'phạt gia hạn'];
  const lexicon = lexiconOf([...TEXTS, ...others.flatMap((text) => Array.from({ length: 6 }, () => text))]);

  it.each(typed)('is not taken for another where one neighbour alone would have it so: %s', async (text) => {
    const { understood, didYouMean } = await analyse(text, { lexicon, abbreviations });
    expect(understood.filter(({ kind }) => kind === 'correction')).toEqual([]);
    expect(didYouMean).toBeNull();
  });
});

describe('units', () => {
  it('are the syllables and pairs of the question, in order', async () => {
    const { units } = await read('sim rác');
    expect(units.map(({ term, toned, tones, source }) => [term, toned, tones, source])).toEqual([
      ['sim', 'sim', 'typed', 'typed'],
      ['sim_rac', 'sim_rác', 'typed', 'typed'],
      ['rac', 'rác', 'typed', 'typed'],
    ]);
  });

  it('say in how many texts they stand', async () => {
    const { units } = await read('tin rác');
    expect(units.map(({ documents }) => documents)).toEqual([18, 0, 12]);
  });

  it('of tones that were restored are open to other tones', async () => {
    expect((await read('sim rac')).units.every(({ tones }) => tones === 'read')).toBe(true);
  });

  it('of words of asking weigh less', async () => {
    const { units } = await read('sim rác là gì');
    const weights = new Map(units.map(({ term, weight }) => [term, weight]));
    expect(weights.get('la_gi')).toBeLessThan(weights.get('sim_rac')!);
  });

  it('put in place of a slip weigh less than what was typed', async () => {
    const { units } = await read('thôg tin');
    const [put, typed] = [
      units.find(({ term }) => term === 'thong')!,
      units.find(({ term }) => term === 'tin')!,
    ];
    expect(put.source).toBe('correction');
    expect(put.weight).toBeLessThan(typed.weight);
  });
});

describe('a word longer than any', () => {
  it('is not looked at for slips, whose number would grow with its length', async () => {
    const lexicon = lexiconOf(TEXTS);
    const vocabulary = await lexicon.vocabulary();
    let looked = 0;
    const has = (word: string) => looked++ >= 0 && vocabulary.has(word);
    const counted = {
      ...lexicon,
      vocabulary: () => Promise.resolve(Object.assign(new Map(vocabulary), { has })),
    };
    await analyse('thuêbao'.repeat(1_000), { lexicon: counted, abbreviations });
    expect(looked).toBe(0);
  });
});

describe('any question', () => {
  const known = [...new Set(TEXTS.flatMap((text) => syllables(text).map(({ toned }) => toned)))];
  const word = fc.constantFrom(
    ...known,
    ...known.map(fold),
    'TT&TT',
    'XPVPHC',
    'thôg',
    'buwu',
    '15',
    'là gì',
    'zz',
    '!',
  );
  const question = fc.oneof(
    fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: 'binary', maxLength: 30 }),
  );

  it('is read without failing, with offsets into its text', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (typed) => {
        const { text, understood, units } = await read(typed);
        expect(text).toBe(normalize(typed));
        for (const { from, start, end } of understood) expect(text.slice(start, end)).toBe(from);
        for (const { weight, term, toned } of units) {
          expect(weight).toBeGreaterThan(0);
          expect(fold(toned)).toBe(term);
        }
        expect(new Set(units.map(({ toned, source }) => `${toned} ${source}`)).size).toBe(units.length);
      }),
    );
  });

  it('has nothing restored or put right when all that was understood is kept', async () => {
    await fc.assert(
      fc.asyncProperty(question, async (typed) => {
        const { understood } = await read(typed);
        const again = await read(typed, { keep: understood.map(({ from }) => from) });
        for (const { start, end } of again.understood) {
          expect(understood.some((one) => one.start < end && start < one.end)).toBe(false);
        }
      }),
    );
  });
});
