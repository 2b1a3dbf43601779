import { citedAs } from './cited-as.js';

describe('a place of the law by its id', () => {
  it.each([
    ['nd-cp/174/2026/dieu-33/khoan-3/diem-g', 'điểm g khoản 3 Điều 33 Nghị định số 174/2026/NĐ-CP'],
    ['qh13/19/2012/dieu-10', 'Điều 10 Luật số 19/2012/QH13'],
    ['qh14/67/2020', 'Luật số 67/2020/QH14'],
  ])('%s is cited as people do', (id, words) => {
    expect(citedAs(id)).toBe(words);
  });

  it.each(['lesson/doi-chieu-so', 'gap/khong-ro', 'nowhere', ''])(
    '%j, which is none, stays as it is',
    (id) => {
      expect(citedAs(id)).toBe(id);
    },
  );
});
