import fc from 'fast-check';
import { line } from './formats/source.js';
import { structureLaw } from './parse.js';
import { conservation } from './report/conservation.js';
import type { LawNode, ParsedLaw } from './tree.js';

const WORDS =
  'chiếu nắng phơi sân giăng thu gối màn người chủ trách nhiệm mức phạt đồng ngày tháng khoản này'.split(' ');
const LETTERS = [...'abcdđeghiklmnopqrstuvxy'];

const phrase = fc
  .array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: 14 })
  .map((words) => words.join(' '))
  .map((text) => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1));

interface Model {
  readonly heading: string;
  readonly intro: string;
  readonly clauses: readonly { readonly text: string; readonly points: readonly string[] }[];
}

const article: fc.Arbitrary<Model> = fc.record({
  heading: phrase,
  intro: phrase,
  clauses: fc.array(fc.record({ text: phrase, points: fc.array(phrase, { maxLength: 8 }) }), {
    maxLength: 5,
  }),
});

/** A law as it would be printed; clauses with points announce them, and every item ends as items do. */
function print(articles: readonly Model[]): string[] {
  return articles.flatMap(({ heading, intro, clauses }, i) => [
    `Điều ${i + 1}. ${heading}`,
    ...(clauses.length ? [] : [`${intro}.`]),
    ...clauses.flatMap(({ text, points }, k) => [
      `${k + 1}. ${text}${points.length ? ':' : '.'}`,
      ...points.map((point, p) => `${LETTERS[p]!}) ${point};`),
    ]),
  ]);
}

function expected(articles: readonly Model[]): LawNode[] {
  return articles.map(({ heading, intro, clauses }, i) => ({
    type: 'article',
    number: String(i + 1),
    heading,
    text: clauses.length ? '' : `${intro}.`,
    children: clauses.map(({ text, points }, k) => ({
      type: 'clause',
      number: String(k + 1),
      heading: null,
      text: `${text}${points.length ? ':' : '.'}`,
      children: points.map((point, p) => ({
        type: 'point',
        number: LETTERS[p]!,
        heading: null,
        text: `${point};`,
        children: [],
      })),
    })),
  }));
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function parse(lines: readonly string[], paragraph: boolean): ParsedLaw | null {
  return structureLaw({
    lines: lines.map((text) => line(text, { paragraph })),
    skipped: [],
    stated: {},
    guesses: [],
  });
}

describe('any law that is numbered in order', () => {
  const law = fc.array(article, { minLength: 1, maxLength: 12 });

  it('is read back node by node as it was printed', () => {
    fc.assert(
      fc.property(law, fc.boolean(), (articles, paragraph) => {
        expect(parse(print(articles), paragraph)?.tree).toEqual(expected(articles));
      }),
    );
  });

  it('is read the same when the page cuts its lines anywhere', () => {
    fc.assert(
      fc.property(law, fc.integer({ min: 24, max: 90 }), (articles, width) => {
        const lines = print(articles).flatMap((text) => wrap(text, width));
        expect(parse(lines, false)?.tree).toEqual(expected(articles));
      }),
    );
  });
});

describe('any text whatever', () => {
  const piece = fc.constantFrom(
    ...[
      'Điều 1. ',
      'Điều 2. ',
      'Điều 93a. ',
      '1. ',
      '2. ',
      '10. ',
      'a) ',
      'đ) ',
      'Chương I',
      'Chương II ',
      'Mục 1. ',
    ],
    ...[
      '“',
      '”',
      '"',
      '[',
      ']',
      '[1] ',
      'Khoản 1 được bổ sung bởi ',
      'Sửa đổi, bổ sung Điều 4 như sau:',
      'Phụ lục',
    ],
    ...[
      'Nơi nhận:',
      'LUẬT',
      'NGHỊ ĐỊNH ',
      'Căn cứ Luật số 1/2030/QH20;',
      'Số: 5/2031/NĐ-CP',
      'QUY CHẾ',
      '12',
      '. ',
      ';',
    ],
    ...WORDS.map((word) => `${word} `),
  );
  const text = fc
    .array(piece, { minLength: 1, maxLength: 8 })
    .map((pieces) => pieces.join('').trim())
    .filter((words) => words !== '');

  const some = fc.array(text, { maxLength: 25 });

  it('loses no syllable and says none twice: each is in the tree, in the document or in the report', () => {
    fc.assert(
      fc.property(some, some, fc.boolean(), (before, after, paragraph) => {
        const lines = [...before, 'Điều 1. Chiếu', ...after];
        const source = {
          lines: lines.map((words, i) =>
            line(words, { paragraph, dubious: i % 5 === 0, emphasis: i % 7 === 0 }),
          ),
          skipped: [],
          stated: {},
          guesses: [],
        };
        const parsed = structureLaw(source);
        fc.pre(parsed !== null);
        expect(conservation(source, parsed)).toEqual({ lost: [], added: [] });
      }),
      { numRuns: 400 },
    );
  });
});
