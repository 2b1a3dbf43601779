import { canonicalUrl } from './canonical-url.js';

describe('the address of an item', () => {
  it.each([
    ['/api/v1/items/nd-cp/174/2026/dieu-33', '/api/v1/items/nd-cp%2F174%2F2026%2Fdieu-33'],
    [
      '/api/v1/items/nd-cp/174/2026/dieu-33?on=2026-07-01',
      '/api/v1/items/nd-cp%2F174%2F2026%2Fdieu-33?on=2026-07-01',
    ],
    ['/api/v1/items/a/b/versions/2', '/api/v1/items/a%2Fb/versions/2'],
    ['/api/v1/documents/nd-cp/15/2020/toc', '/api/v1/documents/nd-cp%2F15%2F2020/toc'],
  ])('may be written with plain slashes: %s', (readable, exact) => {
    expect(canonicalUrl(readable)).toBe(exact);
  });

  it.each([
    '/api/v1/items',
    '/api/v1/items?q=/a/b',
    '/api/v1/items/a%2Fhistory',
    '/api/v1/items/a%2fb/history',
    '/api/v1/search?q=items/a/b',
    '/api/v1/documents/import',
  ])('stays as it is where it is exact: %s', (exact) => {
    expect(canonicalUrl(exact)).toBe(exact);
  });
});
