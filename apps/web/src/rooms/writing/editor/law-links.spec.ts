import { lawLinkAt } from './law-links.js';

const LINE = 'Xem [Điều 99](/quy-dinh/nd-cp/174/2026/dieu-34#khoan-2) và [bài](/bai-hoc/x).';

describe('a link to the law', () => {
  it('leads where its address says, whatever it is called', () => {
    expect(lawLinkAt(LINE, 8)).toEqual({
      ...{ start: 4, end: LINE.indexOf(' và'), provision: 'nd-cp/174/2026/dieu-34', at: 'khoan-2' },
    });
    expect(lawLinkAt('[Điều 1](/quy-dinh/nd-cp/174/2026/dieu-1)', 3)).toMatchObject({ at: null });
  });

  it.each([0, LINE.indexOf('bài')])('is not at column %i, where there is none', (column) => {
    expect(lawLinkAt(LINE, column)).toBeNull();
  });
});
