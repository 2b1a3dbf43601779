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

/**
 * Divides what stands before the law: an information table, a summary and their headings are the editor's;
 * the legal grounds stay unless the text repeats them under its own letterhead.
 */
function preface(lines: readonly MarkdownLine[]): { editor: Set<MarkdownLine>; stated: Stated } {
  const first = lines.findIndex(({ text }) => articleMarker(text) !== null);
  const before = lines.slice(0, first < 0 ? 0 : first);
  const about = before.findIndex(({ text, depth }) => depth > 0 && ABOUT.test(text));
  const editor = new Set(before.slice(0, Math.max(0, about)));
  let section: 'editor' | 'law' = 'law';
  before.forEach((here, at) => {
    const titled =
      here.depth > 0 && (ABOUT.test(here.text) || GROUNDS.test(here.text) || TEXT_BEGINS.test(here.text));
    if (titled && GROUNDS.test(here.text))
      section = before.slice(at).some(({ text }) => MOTTO.test(text)) ? 'editor' : 'law';
    else if (titled) section = ABOUT.test(here.text) ? 'editor' : 'law';
    if (titled || section === 'editor') editor.add(here);
  });
  return { editor, stated: informs([...editor]) };
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
  const { editor, stated: informed } = preface(found);
  const aside = [yaml, ...[...editor].map(({ text }) => text)].filter(Boolean).join('\n');
  return {
    lines: found.filter((here) => !editor.has(here)).map(({ text, ...hints }) => line(text, pick(hints))),
    skipped: aside ? [{ reason: 'front-matter', text: aside }] : [],
    stated: { ...stated, ...informed },
    guesses: [],
  };
}

function pick({ paragraph, emphasis, dubious }: Omit<MarkdownLine, 'text'>): Omit<Line, 'text'> {
  return { paragraph, emphasis, dubious };
}
