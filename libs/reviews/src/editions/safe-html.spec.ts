import fc from 'fast-check';
import { defaultTreeAdapter as adapter, type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { safeHtml } from './safe-html.js';

const ELEMENTS =
  /^(h[1-6]|p|br|hr|blockquote|pre|code|strong|em|del|su[pb]|[uo]l|li|a|mark|table|t(head|body|r|h|d))$/;
const ATTRIBUTES = /^(href|title|rel|start|align)$/;

/** What a browser would make of a page that runs, fetches or leads somewhere else than it says. */
function dangers(node: DefaultTreeAdapterTypes.ParentNode): string[] {
  return node.childNodes
    .filter(adapter.isElementNode)
    .flatMap((element) => [
      ...(ELEMENTS.test(element.tagName) ? [] : [element.tagName]),
      ...element.attrs.filter(({ name }) => !ATTRIBUTES.test(name)).map(({ name }) => name),
      ...element.attrs
        .filter(({ name, value }) => name === 'href' && !leadsToAPage(value))
        .map(({ value }) => value),
      ...dangers(element),
    ]);
}

function leadsToAPage(href: string): boolean {
  const target = URL.parse(href, 'https://here.example/');
  return target === null || ['http:', 'https:', 'mailto:'].includes(target.protocol);
}

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
      '<p ',
      'x',
    );
    expect(dangers(parseFragment('<svg onload=x></svg><a href="javascript:x">'))).toHaveLength(3);
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expect(dangers(parseFragment(safeHtml(pieces.join(''))))).toEqual([]);
      }),
    );
  });
});
