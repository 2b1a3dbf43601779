import { citationBefore } from './typed-citation.js';

describe('a citation that is being typed', () => {
  it.each([
    ['Căn cứ Điều 1', 'Điều 1'],
    ['theo đ34 nđ174', 'đ34 nđ174'],
    ['vi phạm khoản 2 điều 34 Nghị định 174/2026', 'khoản 2 điều 34 Nghị định 174/2026'],
    ['(k2 d34', 'k2 d34'],
    ['xem điểm a khoản 2 Điều 34', 'điểm a khoản 2 Điều 34'],
    ['[Điều 33](/quy-dinh/nd-cp/174/2026/dieu-33) và điều 34', 'điều 34'],
  ])('is seen at the end of "%s"', (line, words) => {
    expect(citationBefore(line)).toEqual({ start: line.length - words.length, words });
  });

  it.each([
    'Người giao không đối chiếu sổ',
    'Theo điều lệ của doanh nghiệp',
    'Điều 34 đã nói rõ. Sau đó',
    '[Điều 33](/quy-dinh/nd-cp/174/2026/dieu-33)',
    'mã k2',
  ])('is not seen at the end of "%s"', (line) => {
    const seen = citationBefore(line);
    expect(seen === null || seen.words === 'k2').toBe(true);
  });
});
