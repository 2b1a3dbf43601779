import { citationWords, placeWords } from './place-words.js';

describe('a place of the law in words', () => {
  it.each([
    ['khoan-3/diem-b', 'điểm b khoản 3'],
    ['diem-dd', 'điểm đ'],
    ['chuong-iv/muc-2', 'Mục 2 Chương IV'],
  ])('%s is "%s"', (at, words) => {
    expect(placeWords(at)).toBe(words);
  });

  it('is cited with its article and its document, by what documents of that number always are', () => {
    expect(citationWords('nd-cp/174/2026/dieu-22', 'khoan-3/diem-b')).toBe(
      'điểm b khoản 3 Điều 22 Nghị định 174/2026/NĐ-CP',
    );
    expect(citationWords('qh15/24/2023')).toBe('24/2023/QH15');
    expect(citationWords('nd-cp/15/2020/dieu-93dd')).toBe('Điều 93đ Nghị định 15/2020/NĐ-CP');
  });

  it('leaves an id of anything else as it is', () => {
    expect(citationWords('lesson/doi-chieu-so')).toBe('lesson/doi-chieu-so');
  });
});
