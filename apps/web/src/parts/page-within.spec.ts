import { pageWithin } from './page-within.js';

describe('the page that people come back to', () => {
  it.each(['/', '/bai-hoc/lesson/doi-chieu?tab=lich-su', '/quy-dinh/nd-cp/174/2026/dieu-33#khoan-3'])(
    'is %s',
    (page) => expect(pageWithin(page)).toBe(page),
  );

  it.each([
    undefined,
    '',
    'bai-hoc',
    '//example.org',
    '/\\example.org',
    'https://example.org',
    '/\t/x',
    '/api/v1/session',
  ])('is the first page for %s', (asked) => expect(pageWithin(asked)).toBe('/'));
});
