import { pageWithin } from './page-within.js';

describe('the page to go back to after logging in', () => {
  it.each([
    '/',
    '/bai-hoc/lesson/doi-chieu',
    '/?q=sim%20r%C3%A1c&kind=lesson',
    '/quy-dinh/nd-cp/15/2020#khoan-3',
  ])('is %s where that was asked for', (page) => expect(pageWithin(page)).toBe(page));

  it.each([
    undefined,
    '',
    'bai-hoc',
    'https://example.org/',
    '//example.org',
    '/\\example.org',
    '/a\\b',
    '/a\r\nSet-Cookie: x=y',
    '/\t/example.org',
    'javascript:alert(1)',
    '/api/v1/session',
    `/${'a'.repeat(2_001)}`,
  ])('is the first page for %s, which leads elsewhere', (page) => expect(pageWithin(page)).toBe('/'));
});
