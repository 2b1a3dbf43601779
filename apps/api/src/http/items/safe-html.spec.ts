import fc from 'fast-check';
import { safeHtml } from './safe-html.js';

describe('the HTML of a Markdown text', () => {
  it('keeps what a person wrote: headings, lists, tables, links', () => {
    const html = safeHtml('## Bối cảnh\n\n- **đậm**\n\n|a|b|\n|-|-|\n|1|2|\n\n[nguồn](https://example.org)');
    expect(html).toContain('<h2>Bối cảnh</h2>');
    expect(html).toContain('<strong>đậm</strong>');
    expect(html).toContain('<td>1</td>');
    expect(html).toContain('<a href="https://example.org" rel="noopener noreferrer nofollow">nguồn</a>');
  });

  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg><script>alert(1)</script></svg>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt&#58;alert(1))',
    '[x](data:text/html;base64,PHNjcmlwdD4=)',
    '![x](data:image/svg+xml,<svg onload=alert(1)>)',
    '<iframe src="https://example.org"></iframe>',
    '<a href="//example.org">x</a>',
    '<p style="position:fixed" onclick="alert(1)">x</p>',
    '<style>*{}</style>',
  ])('runs and fetches nothing: %s', (markdown) => {
    expect(safeHtml(markdown)).not.toMatch(
      /<(script|img|svg|iframe|style)|\son\w+=|(?:href|src)="?(?:javascript|data):|style=|="\/\//i,
    );
  });

  it('is safe for any mixture of dangerous pieces', () => {
    const piece = fc.constantFrom(
      ...'<>"\'`=:/[](){}!&#;\n ',
      'script',
      'onload',
      'javascript:',
      '<svg',
      '<a href=',
      'x',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(safeHtml(pieces.join(''))).not.toMatch(/<script|<svg|<[^>]*\son\w+\s*=|href="\s*javascript:/i);
      }),
    );
  });
});
