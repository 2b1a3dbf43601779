import { lexer, type Token, type Tokens } from 'marked';
import { LawFormatError } from '../errors.js';
import { articleMarker } from '../structure/markers.js';
import { MOTTO } from '../structure/motto.js';
import { decode } from './encoding.js';
import { cutFrontMatter, statedFrom } from './front-matter.js';
import { line, type LawFile, type Line, type SourceText, type Stated } from './source.js';

const MARKUP = /\*\*|__(?=\S)|(?<=\S)__|`+|<br\s*\/?>|(?<![\p{L}\p{N}])\*(?=\S)|(?<=\S)\*(?![\p{L}\p{N}])/giu;
const HASHES = /(?:^|(?<=[\s.:]))#{1,6}\s+/g;
const TWICE = /^\s*#{1,6}\s+#{1,6}\s/;
const BOLD = /^\s*(?:\*\*|__).*(?:\*\*|__)\s*$/;

/** Headings an editor put over parts of the page; they are not words of the law. */
const ABOUT = /^(?:thông tin(?: chung| văn bản)?|trích yếu|tóm tắt)$/iu;
const GROUNDS = /^căn cứ(?: pháp (?:luật|lý))?$/iu;
const TEXT_BEGINS = /^(?:nội dung|văn bản|nội dung văn bản|toàn văn)$/iu;

interface MarkdownLine extends Line {
  /** 1 to 6 for a heading, 0 for text, -1 for a row of a table. */
  readonly depth: number;
  readonly cells: readonly string[];
}

function clean(raw: string): string {
  return raw
    .replace(/^\s*(?:>\s?)+/, '')
    .replace(HASHES, '')
    .replace(MARKUP, '')
    .replace(/\\([\\`*_{}[\]()#+.!|>-])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function rawLines(raw: string, depth: number): MarkdownLine[] {
  let paragraph = true;
  return raw.split(/\r?\n/).flatMap((part) => {
    const hints = { paragraph, emphasis: depth > 0 || BOLD.test(part), dubious: TWICE.test(part) };
    const text = clean(part);
    paragraph = text === '';
    return text ? [{ ...line(text, hints), depth, cells: [] }] : [];
  });
}

function rows({ header, rows }: Tokens.Table): MarkdownLine[] {
  return [header, ...rows].flatMap((row) => {
    const cells = row.map((cell) => clean(cell.text));
    const text = cells.filter(Boolean).join(' | ');
    return text ? [{ ...line(text), depth: -1, cells }] : [];
  });
}

function tokenLines(token: Token): MarkdownLine[] {
  switch (token.type) {
    case 'table':
      return rows(token as Tokens.Table);
    case 'heading':
      return rawLines(token.raw, token.raw.trimStart().startsWith('#') ? (token as Tokens.Heading).depth : 0);
    default:
      return rawLines(token.raw, 0);
  }
}

/** Lines that open a table's caption row by row: "Số hiệu | 174/2026/NĐ-CP". */
function informs(found: readonly MarkdownLine[]): Stated {
  return statedFrom(
    found.flatMap(({ cells }) => (cells.length === 2 ? [[cells[0]!, cells[1]!] as const] : [])),
  );
}

type Section = 'editor' | 'law';

/** Whose words follow an editor's heading; null when the line is no such heading. */
function sectionOf({ text, depth }: MarkdownLine, repeated: boolean): Section | null {
  if (depth <= 0) return null;
  if (GROUNDS.test(text)) return repeated ? 'editor' : 'law';
  if (ABOUT.test(text)) return 'editor';
  return TEXT_BEGINS.test(text) ? 'law' : null;
}

/**
 * The lines before the law that are the editor's: an information table, a summary, the headings over them, and the
 * title above them. The legal grounds stay unless the text repeats them under its own letterhead.
 */
function editorLines(lines: readonly MarkdownLine[]): Set<MarkdownLine> {
  const first = lines.findIndex(({ text }) => articleMarker(text) !== null);
  const before = lines.slice(0, Math.max(0, first));
  const about = before.findIndex(({ text, depth }) => depth > 0 && ABOUT.test(text));
  const motto = before.findLastIndex(({ text }) => MOTTO.test(text));
  const editor = new Set(before.slice(0, Math.max(0, about)));
  let section: Section = 'law';
  before.forEach((here, at) => {
    const opened = sectionOf(here, motto > at);
    section = opened ?? section;
    if (opened || section === 'editor') editor.add(here);
  });
  return editor;
}

function blocks(body: string, file: LawFile): Token[] {
  try {
    return lexer(body);
  } catch (cause) {
    throw new LawFormatError('malformed', file.name, 'Markdown lồng quá sâu', { cause });
  }
}

/** Reads `.md`: block structure by `marked`, front matter and the editor's information kept apart from the law. */
export function readMarkdown(file: LawFile): SourceText {
  const { yaml, body, stated } = cutFrontMatter(decode(file));
  const found = blocks(body, file).flatMap(tokenLines);
  const editor = editorLines(found);
  const aside = [yaml, ...[...editor].map(({ text }) => text)].filter(Boolean).join('\n');
  return {
    lines: found.filter((here) => !editor.has(here)),
    skipped: aside ? [{ reason: 'front-matter', text: aside }] : [],
    stated: { ...stated, ...informs([...editor]) },
    guesses: [],
  };
}
