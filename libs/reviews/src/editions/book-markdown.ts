import { citedAs } from '@app/knowledge';
import { aboutItem, type Book, frontMatter, lawOf, signaturesOf, textsOf } from './book.js';

/** The book as one Markdown file: the texts as their authors wrote them. */
export async function* bookMarkdown(book: Book): AsyncGenerator<string> {
  yield `# ${plain(book.edition.title)}\n\n`;
  for (const [name, said] of frontMatter(book)) yield `- **${name}**: ${plain(said)}\n`;
  yield '\n## Chữ ký\n\n| Họ tên | Vai trò | Ngày |\n| --- | --- | --- |\n';
  for (const cells of signaturesOf(book)) yield `| ${cells.map(plain).join(' | ')} |\n`;
  yield '\n## Mục lục\n\n';
  for (const { title, entries } of book.chapters) {
    yield `### ${plain(title)}\n\n`;
    for (const [n, entry] of entries.entries()) yield `${n + 1}. ${plain(entry.title)} (${entry.itemId})\n`;
    yield '\n';
  }
  yield '## Nội dung\n\n';
  for await (const { entry, version } of book.items()) {
    yield `### ${plain(entry.title)}\n\n${plain(aboutItem(version, book.nameOf))}\n\n`;
    const law = lawOf(version);
    if (law.length > 0) yield `Căn cứ: ${plain(law.map(citedAs).join('; '))}\n\n`;
    for (const { heading, text } of textsOf(version))
      yield `${heading === null ? '' : `#### ${plain(heading)}\n\n`}${text}\n\n`;
  }
}

/** Words that are no Markdown, on one line, so that a reader of Markdown shows them as they are. */
function plain(words: string): string {
  return words
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_[\]<&|]/g, '\\$&');
}
