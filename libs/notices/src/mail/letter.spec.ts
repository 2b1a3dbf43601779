import fc from 'fast-check';
import { parse } from 'parse5';
import { type Line, letterOf } from './letter.js';

const aLine = (changes: Partial<Line> = {}): Line => ({
  itemId: 'lesson/a',
  title: 'Đối chiếu sổ giao nhận',
  path: [],
  reason: 'followed',
  ...changes,
});
const link = (itemId: string) => `https://trithuc.example/${itemId}`;

describe('a letter', () => {
  it('says in its subject of what day it is and how much is new', () => {
    expect(letterOf([aLine(), aLine()], '2026-11-21', link).subject).toBe(
      'Bản tin 21/11/2026: 2 mục có tin mới',
    );
  });

  it('puts what is wanted of somebody before what they follow', () => {
    const { text } = letterOf(
      [aLine(), aLine({ reason: 'changes-requested', title: 'Bài bị trả' })],
      '2026-11-21',
      link,
    );
    expect(text.indexOf('Bài bị trả')).toBeLessThan(text.indexOf('Đối chiếu'));
    expect(text).toContain('Cần bạn sửa lại');
  });

  it('names what is restricted by nothing', () => {
    const { text, html } = letterOf([aLine({ title: null })], '2026-11-21', link);
    for (const words of [text, html]) expect(words).toContain('Một mục hạn chế (đăng nhập để xem)');
  });

  it('names fifty items at most, and says how many there are besides', () => {
    const { text, html } = letterOf(
      Array.from({ length: 53 }, () => aLine()),
      '2026-11-21',
      link,
    );
    expect(text.match(/^- /gm)).toHaveLength(50);
    for (const words of [text, html]) expect(words).toContain('Và 3 mục khác.');
  });

  it('links nothing where nobody knows how the program is reached', () => {
    expect(letterOf([aLine()], '2026-11-21', () => null).html).not.toContain('href');
  });

  it('shows the words of titles as words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), fc.string(), (title, part) => {
        const { html, text } = letterOf(
          [aLine({ title: `${title}<script>x</script>`, path: [part] })],
          '2026-11-21',
          link,
        );
        expect(tagsOf(parse(html))).toEqual(['html', 'head', 'body', 'h2', 'ul', 'li', 'a', 'p']);
        expect(text.match(/^- /gm)).toHaveLength(1);
      }),
    );
  });
});

interface Node {
  readonly tagName?: string;
  readonly childNodes?: readonly Node[];
}

function tagsOf(node: unknown): string[] {
  const { tagName, childNodes = [] } = node as Node;
  return [...(tagName ? [tagName] : []), ...childNodes.flatMap(tagsOf)];
}
