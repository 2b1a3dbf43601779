import { aboutItem, type Book, frontMatter, lawOf, signaturesOf, textsOf } from './book.js';

/** The book as one Markdown file: the texts as their authors wrote them. */
export async function* bookMarkdown(book: Book): AsyncGenerator<string> {
  yield `# ${oneLine(book.edition.title)}\n\n`;
  for (const [name, said] of frontMatter(book)) yield `- **${name}**: ${oneLine(said)}\n`;
  yield '\n## Chữ ký\n\n| Họ tên | Vai trò | Ngày |\n| --- | --- | --- |\n';
  for (const cells of signaturesOf(book)) yield `| ${cells.map(cell).join(' | ')} |\n`;
  yield '\n## Mục lục\n\n';
  for (const { title, entries } of book.chapters) {
    yield `### ${oneLine(title)}\n\n`;
    for (const [n, entry] of entries.entries()) yield `${n + 1}. ${oneLine(entry.title)} (${entry.itemId})\n`;
    yield '\n';
  }
  yield '## Nội dung\n\n';
  for await (const { entry, version } of book.items()) {
    yield `### ${oneLine(entry.title)}\n\n${oneLine(aboutItem(version, book.nameOf))}\n\n`;
    const law = lawOf(version);
    if (law.length > 0) yield `Căn cứ: ${oneLine(law.join('; '))}\n\n`;
    for (const { heading, text } of textsOf(version))
      yield `${heading === null ? '' : `#### ${oneLine(heading)}\n\n`}${text}\n\n`;
  }
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}

function cell(words: string): string {
  return oneLine(words).replaceAll('|', '\\|');
}
