import { readDocumentSearch, readProvisionSearch } from './law-search.js';

describe('the address of an article', () => {
  it('keeps the day, the day to compare with and what is read beside the text', () => {
    const asked = { ngay: '2026-07-01', so: '2020-04-15', xem: 'dan-chieu' };
    expect(readProvisionSearch(asked)).toEqual(asked);
  });

  it.each([
    { ngay: '2026-02-30' },
    { ngay: 5 },
    { ngay: 'hôm qua' },
    { so: '' },
    { xem: 'tat-ca' },
    { luocdo: 'x' },
  ])('leaves out what is no answer: %p', (asked) => {
    expect(readProvisionSearch(asked)).toEqual({});
  });

  it('takes a number that somebody looks for as words', () => {
    expect(readDocumentSearch({ tim: 2026 })).toEqual({ tim: '2026' });
  });
});
