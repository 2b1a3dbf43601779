import fc from 'fast-check';
import { escapeHtml } from './escape-html.js';

const BACK: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

describe('words as HTML', () => {
  it('hold no mark that begins or ends a tag or an attribute', () => {
    expect(escapeHtml(`<a href="x" title='&'>`)).toBe('&lt;a href=&quot;x&quot; title=&#39;&amp;&#39;&gt;');
  });

  it('say what they said', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        const html = escapeHtml(words);
        expect(html).not.toMatch(/[<>"']/);
        expect(html.replaceAll(/&(#?\w+);/g, (_, name: string) => BACK[name]!)).toBe(words);
      }),
    );
  });
});
