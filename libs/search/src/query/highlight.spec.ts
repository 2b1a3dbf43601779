import { fold, normalize } from '@app/text';
import fc from 'fast-check';
import { type QueryUnit } from './analysed-query.js';
import { Highlighter, type Segment } from './highlight.js';

const ALL = 1000;

function units(
  ...terms: readonly (readonly [toned: string, tones: QueryUnit['tones'], documents: number])[]
): QueryUnit[] {
  return terms.map(([toned, tones, documents]) => {
    return { term: fold(toned), toned, tones, documents, weight: 1, source: 'typed' };
  });
}

const shown = (segments: readonly Segment[]) =>
  segments.map(({ text, mark }) => (mark ? `[${text}]` : text)).join('');
const SIM = units(['sim', 'read', 20], ['sim_rác', 'read', 5], ['rác', 'read', 20], ['và', 'read', 900]);

describe('marks', () => {
  it('stand on the text as it is spelt, whatever was typed', () => {
    expect(shown(new Highlighter(SIM, ALL).title('Thu hồi SIM RÁC và phạt'))).toBe(
      'Thu hồi [SIM RÁC] và phạt',
    );
  });

  it('with typed tones stand only on those tones where the text has them', () => {
    const typed = new Highlighter(units(['bán', 'typed', 20]), ALL);
    expect(shown(typed.title('ban bán bản'))).toBe('ban [bán] bản');
    expect(shown(typed.title('ban bản'))).toBe('[ban bản]');
  });

  it('leave what is in most texts alone, but not inside a phrase', () => {
    const phrase = units(
      ['tin', 'read', 50],
      ['và', 'read', 900],
      ['tin_và', 'read', 40],
      ['và_truyền', 'read', 30],
    );
    const highlighter = new Highlighter(phrase, ALL);
    expect(shown(highlighter.title('tin và truyền, và'))).toBe('[tin và truyền], và');
  });

  it('find both ways of placing a tone', () => {
    expect(shown(new Highlighter(units(['hòa', 'typed', 5]), ALL).title('Hoà giải'))).toBe('[Hoà] giải');
  });
});

describe('snippets', () => {
  const filler = 'nội dung khác của điều này '.repeat(30);
  const text = `1. ${filler}\n2. ${filler}\na) thu hồi sim rác theo quy định ${filler}`;
  const anchors = [
    { at: 'khoan-1', start: 0 },
    { at: 'khoan-2', start: text.indexOf('\n2. ') + 1 },
    { at: 'khoan-2/diem-a', start: text.indexOf('\na) ') + 1 },
  ];

  it('are the passage that covers most of the question, and say which point it stands in', () => {
    const [snippet] = new Highlighter(SIM, ALL).snippets(text, anchors);
    expect(snippet!.at).toBe('khoan-2/diem-a');
    expect(shown(snippet!.segments)).toMatch(/^a\) thu hồi \[sim rác\] theo/);
  });

  it('prefer different words together to one word many times', () => {
    const scattered = `rác rác rác rác ${filler} sim và rác ${filler}`;
    const [snippet] = new Highlighter(SIM, ALL).snippets(scattered, []);
    expect(shown(snippet!.segments)).toContain('[sim] và [rác]');
  });

  it('give a further passage for what the first lacks', () => {
    const apart = `sim ${filler} rác ${filler}`;
    const both = new Highlighter(units(['sim', 'read', 5], ['rác', 'read', 5]), ALL).snippets(apart, [], 3);
    expect(both.map(({ segments }) => segments.filter(({ mark }) => mark).map((one) => one.text))).toEqual([
      ['sim'],
      ['rác'],
    ]);
  });

  it('are the beginning of a text that has none of the words', () => {
    const [snippet] = new Highlighter(SIM, ALL).snippets(filler, []);
    expect(snippet).toMatchObject({ at: null, start: 0 });
    expect(snippet!.segments).toHaveLength(1);
  });

  it('are pieces of the text, whole when put together, and marks hold words of the question', () => {
    const word = fc.constantFrom('sim', 'rác', 'RAC', 'và', 'x', ', ', '\n', '. ', '😀', 'điều', 'hoà');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), fc.array(fc.nat(600)), (words, starts) => {
        const given = normalize(words.join(' '));
        const places = starts.sort((a, b) => a - b).map((start) => ({ at: `${start}`, start }));
        const highlighter = new Highlighter(SIM, ALL);
        for (const { start, end, segments } of highlighter.snippets(given, places, 3)) {
          expect(segments.map((one) => one.text).join('')).toBe(given.slice(start, end));
          for (const one of segments) if (one.mark) expect(fold(one.text)).toMatch(/sim|rac/);
        }
        expect(
          highlighter
            .title(given)
            .map((one) => one.text)
            .join(''),
        ).toBe(given);
      }),
    );
  });
});
