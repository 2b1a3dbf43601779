import fc from 'fast-check';
import { aVersion } from '../../testing/index.js';
import { canonicalJson, contentHash, hashOf } from './hash.js';

describe('canonical JSON', () => {
  it('is the same whatever the order of keys', () => {
    expect(canonicalJson({ b: 1, a: { d: [], c: null } })).toBe('{"a":{"c":null,"d":[]},"b":1}');
  });

  it('reads back as the same data and writes the same again', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('a content hash', () => {
  const content = aVersion({ validity: { from: '2020-01-01', to: null, suspended: false } });

  it('is SHA-256 of what the version says', () => {
    const { kind, body, validity, links } = content;
    expect(contentHash(content)).toBe(hashOf({ kind, body, validity, links }));
    expect(contentHash(content)).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['kind', { kind: 'gap' }],
    ['one mark in the text', { body: { title: 'Bài hoc giả định' } }],
    ['a day of validity', { validity: { from: '2020-01-02', to: null, suspended: false } }],
    ['a link', { links: [{ type: 'cites', target: 'nd-cp/01/2020', at: null }] }],
  ])('changes with %s', (_, change) => {
    expect(contentHash({ ...content, ...change })).not.toBe(contentHash(content));
  });
});
