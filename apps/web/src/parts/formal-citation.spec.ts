import { formalCitation, formalDocument } from './formal-citation.js';

const DECREE = {
  document: 'nd-cp/174/2026',
  number: '34',
  path: ['Nghị định 174/2026/NĐ-CP', 'Chương III. VIỄN THÔNG'],
};

describe('a citation as decisions write it', () => {
  it('goes from the point outwards and begins with a capital', () => {
    expect(formalCitation(DECREE, 'khoan-3/diem-b')).toBe(
      'Điểm b khoản 3 Điều 34 Nghị định số 174/2026/NĐ-CP',
    );
    expect(formalCitation(DECREE)).toBe('Điều 34 Nghị định số 174/2026/NĐ-CP');
  });

  it.each([
    ['Luật Viễn thông 24/2023/QH15', 'Luật Viễn thông số 24/2023/QH15'],
    ['Văn bản hợp nhất 10/VBHN-VPQH', 'Văn bản hợp nhất số 10/VBHN-VPQH'],
    ['Hiến pháp năm 2013', 'Hiến pháp năm 2013'],
  ])('%s is cited as %s', (name, cited) => {
    expect(formalDocument(name)).toBe(cited);
  });

  it('falls back on the series and number of the document where its name is not known', () => {
    expect(formalCitation({ ...DECREE, path: [] })).toBe('Điều 34 Nghị định số 174/2026/NĐ-CP');
  });
});
