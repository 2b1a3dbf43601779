import fc from 'fast-check';
import { suggest, type Suggestion } from './suggest.js';
import { lexiconOf, TEXTS } from './testing/lexicon.js';

const lexicon = lexiconOf(TEXTS);
const named: Suggestion[] = [
  { text: 'Luật Viễn thông (văn bản bịa để thử)', itemId: 'van-ban-thu', kind: 'document' },
];
const lines = async (text: string, titles: readonly Suggestion[] = []) =>
  (await suggest(text, { lexicon, titles: () => Promise.resolve(titles) })).map((one) => one.text);

describe('suggest', () => {
  it.each([
    ['sim r', 'sim rác'],
    ['sim rá', 'sim rác'],
    ['buu ch', 'bưu chính'],
    ['Xử phạt vi ph', 'Xử phạt vi phạm'],
    ['thue b', 'thuê bao'],
  ])('ends %s as %s', async (typed, whole) => {
    expect(await lines(typed)).toContain(whole);
  });

  it('tells a first word with what follows it', async () => {
    expect(await lines('bư')).toContain('bưu chính');
  });

  it('goes on after a space', async () => {
    expect(await lines('tin ')).toContain('tin nhắn');
  });

  it('keeps to the tones that were typed', async () => {
    expect(await lines('thuế b')).toContain('thuế bảo');
    expect(await lines('sim rạ')).toEqual([]);
  });

  it('tells first what follows the word before in its own tones', async () => {
    const texts = Array.from({ length: 9 }, () => 'thanh tra trong ngày').concat(
      Array.from({ length: 3 }, () => 'thẻ trả trước'),
    );
    const found = await suggest('trả tr', { lexicon: lexiconOf(texts), titles: () => Promise.resolve([]) });
    expect(found[0]!.text).toBe('trả trước');
  });

  it('leaves room for titles, and tells their item', async () => {
    const found = await suggest('t', { lexicon, titles: () => Promise.resolve(named) });
    expect(found.at(-1)).toEqual(named[0]);
  });

  it('gives at most eight, none twice, and never fails', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(...TEXTS).chain((text) => fc.nat(text.length).map((end) => text.slice(0, end))),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const found = await lines(text, [...named, ...named]);
        expect(found.length).toBeLessThanOrEqual(8);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });

  it('has nothing for an empty box', async () => {
    expect(await lines('  ', named)).toEqual([]);
  });
});
