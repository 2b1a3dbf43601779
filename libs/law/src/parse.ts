import { LawFormatError } from './errors.js';
import { cutContents } from './cleaning/contents.js';
import { cutEditorialNotes } from './cleaning/editorial-notes.js';
import { cutFootnotes } from './cleaning/footnotes.js';
import { cutRunningTitles } from './cleaning/running-titles.js';
import { repairMisreadings } from './cleaning/misreadings.js';
import { splitHeadings } from './cleaning/split-headings.js';
import { readSource } from './formats/read.js';
import type { LawFile, Line, SourceText } from './formats/source.js';
import { documentOf, readPrinted, readStated } from './metadata/document.js';
import { readHeader } from './metadata/header.js';
import { documentDoubts } from './report/document-doubts.js';
import { treeDoubts } from './report/doubts.js';
import { textDoubts } from './report/text-doubts.js';
import { readBody } from './structure/body.js';
import { readTail } from './structure/tail.js';
import { LEVELS, type Doubt, type LawNode, type Level, type ParsedLaw, type Skipped } from './tree.js';

function clean(source: SourceText): { lines: readonly Line[]; skipped: Skipped[] } {
  const skipped: Skipped[] = [...source.skipped];
  let lines = source.lines;
  for (const step of [cutRunningTitles, cutEditorialNotes, cutFootnotes, repairMisreadings]) {
    const result = step(lines);
    lines = result.lines;
    skipped.push(...result.skipped);
  }
  return { lines: splitHeadings(lines), skipped };
}

function countLevels(nodes: readonly LawNode[]): Record<Level, number> {
  const found = Object.fromEntries(LEVELS.map((level) => [level, 0])) as Record<Level, number>;
  const visit = (node: LawNode) => {
    found[node.type]++;
    node.children.forEach(visit);
  };
  nodes.forEach(visit);
  return found;
}

function letterheadSkipped(letterhead: readonly Line[]): Skipped[] {
  const text = letterhead.map((line) => line.text).join('\n');
  return text ? [{ reason: 'page-header', text }] : [];
}

/**
 * Reads lines as an official text: structure first, then what the document says of itself, then the report.
 * Null when there is no article in it. Pure: the same lines give the same law.
 */
export function structureLaw(source: SourceText): ParsedLaw | null {
  const { lines, skipped } = clean(source);
  const body = readBody(lines);
  if (body.tree.length === 0) return null;
  const contents = cutContents(body.header);
  const header = readHeader(contents.lines);
  const tail = readTail(body.tail);
  skipped.push(
    ...letterheadSkipped(header.letterhead),
    ...contents.skipped,
    ...body.misread,
    ...tail.skipped,
  );
  const printed = readPrinted(header, body.tree, tail.closing);
  const stated = readStated(source.stated);
  const document = documentOf(printed, stated, header, tail.closing);
  const attached: Doubt[] = tail.attachedArticles
    ? [{ where: '', problem: `phần kèm theo có ${tail.attachedArticles} điều riêng, không đưa vào cây` }]
    : [];
  const doubtful = [
    ...source.guesses.map((problem) => ({ where: '', problem })),
    ...documentDoubts(document, printed, stated),
    ...body.unbalanced.map((text) => ({
      where: '',
      problem: `ngoặc kép mở mà không đóng: ${text.slice(0, 80)}`,
    })),
    ...attached,
    ...treeDoubts(body.tree, skipped),
    ...textDoubts(body.tree, skipped),
  ];
  return { document, tree: body.tree, report: { found: countLevels(body.tree), skipped, doubtful } };
}

/**
 * Parses an official Vietnamese text (.docx, .html, .md, .txt, .pdf with a text layer) into its document data, its
 * tree of Phần/Chương/Mục/Điều/Khoản/Điểm and a report of what was found, skipped and doubtful.
 * Throws LawFormatError when the file cannot be read as one; nothing is taken from it then.
 */
export async function parseLaw(file: LawFile): Promise<ParsedLaw> {
  const parsed = structureLaw(await readSource(file));
  if (!parsed) throw new LawFormatError('no-articles', file.name, 'không thấy Điều nào trong văn bản');
  return parsed;
}
