import { citedAs, type ItemVersion } from '@app/knowledge';
import { escapeHtml } from '@app/text';
import {
  aboutItem,
  type Book,
  type BookText,
  type Chapter,
  frontMatter,
  lawOf,
  signaturesOf,
  textsOf,
} from './book.js';
import { safeHtml } from './safe-html.js';

const STYLE = `body{font:12pt/1.5 "Times New Roman",serif;max-width:48rem;margin:2rem auto;padding:0 1rem}
h1{font-size:2rem}h2{margin-top:3rem}h3{margin-top:2.5rem}dt{font-weight:bold}dd{overflow-wrap:anywhere}
table{border-collapse:collapse}th,td{border:1px solid #999;padding:.3rem .6rem;text-align:left}
.about,.law{color:#444;font-size:.9em;overflow-wrap:anywhere}a{color:inherit}
@media print{body{margin:0;max-width:none}h2{break-before:page}h3,h4{break-after:avoid}a{text-decoration:none}}`;

/** The book as one page that needs nothing else: to read, print and keep. No script runs in it. */
export async function* bookHtml(book: Book): AsyncGenerator<string> {
  const title = escapeHtml(book.edition.title);
  yield `<!doctype html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n`;
  yield `<meta name="viewport" content="width=device-width">\n<style>${STYLE}</style>\n</head>\n<body>\n<h1>${title}</h1>\n`;
  yield `<dl>\n${frontMatter(book).map(definition).join('\n')}\n</dl>\n`;
  yield `<h2>Chữ ký</h2>\n<table>\n${row('th', ['Họ tên', 'Vai trò', 'Ngày'])}\n`;
  yield `${signaturesOf(book)
    .map((cells) => row('td', cells))
    .join('\n')}\n</table>\n<h2>Mục lục</h2>\n`;
  for (const chapter of book.chapters) yield contents(chapter);
  yield '<h2>Nội dung</h2>\n';
  for await (const { entry, version } of book.items()) {
    yield `<article id="${entry.anchor}">\n<h3>${escapeHtml(entry.title)}</h3>\n${inHtml(version, book)}</article>\n`;
  }
  yield '</body>\n</html>\n';
}

function definition([name, said]: readonly [string, string]): string {
  return `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(said)}</dd>`;
}

function row(cell: 'th' | 'td', words: readonly string[]): string {
  return `<tr>${words.map((each) => `<${cell}>${escapeHtml(each)}</${cell}>`).join('')}</tr>`;
}

function contents({ title, entries }: Chapter): string {
  const lines = entries.map((entry) => `<li><a href="#${entry.anchor}">${escapeHtml(entry.title)}</a></li>`);
  return `<h3>${escapeHtml(title)}</h3>\n<ol>\n${lines.join('\n')}\n</ol>\n`;
}

function inHtml(version: ItemVersion, { nameOf }: Book): string {
  const law = lawOf(version);
  return [
    `<p class="about">${escapeHtml(aboutItem(version, nameOf))}</p>\n`,
    ...(law.length > 0 ? [`<p class="law">Căn cứ: ${escapeHtml(law.map(citedAs).join('; '))}</p>\n`] : []),
    ...textsOf(version).map(textHtml),
  ].join('');
}

function textHtml({ heading, text, isMarkdown }: BookText): string {
  const words = isMarkdown ? safeHtml(text) : `<p>${escapeHtml(text)}</p>\n`;
  return heading === null ? words : `<h4>${escapeHtml(heading)}</h4>\n${words}`;
}
