import { linesOf, neighboursOf, type TocNode } from './toc.js';

const node = (type: TocNode['type'], number: string, ...children: TocNode[]): TocNode => ({
  ...{ type, number, heading: null, children },
  provision: type === 'article' ? `luat/dieu-${number}` : null,
});
const TOC = [
  node(
    'part',
    'thứ hai',
    node('chapter', 'I', node('section', '1', node('article', '1'), node('article', '2'))),
  ),
  node('part', 'thứ ba', node('article', '3')),
];

describe('the contents of a document', () => {
  it('gives every line its place as citations write it', () => {
    expect(linesOf(TOC).map(({ at }) => at)).toEqual([
      ...['phan-ii', 'phan-ii/chuong-i', 'phan-ii/chuong-i/muc-1', 'dieu-1', 'dieu-2', 'phan-iii', 'dieu-3'],
    ]);
  });

  it('finds the article before and after one across chapters', () => {
    const around = neighboursOf(linesOf(TOC), 'luat/dieu-2').map((line) => line?.at);
    expect(around).toEqual(['dieu-1', 'dieu-3']);
    expect(neighboursOf(linesOf(TOC), 'luat/dieu-3')[1]).toBeNull();
    expect(neighboursOf(linesOf(TOC), 'luat/dieu-9')).toEqual([null, null]);
  });
});
