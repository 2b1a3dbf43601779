import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { normalize } from '@app/text';
import { LawFormatError } from '../errors.js';
import type { Skipped } from '../tree.js';
import { line, type LawFile, type Line, type SourceText } from './source.js';

interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface PrintedLine {
  readonly text: string;
  readonly y: number;
  readonly height: number;
}

const MAX_PAGES = 3000;
/** Two lines lie further apart than this many line heights: a paragraph ends between them. */
const PARAGRAPH_GAP = 1.8;

async function piecesOf(document: PDFDocumentProxy, page: number): Promise<Piece[]> {
  const loaded = await document.getPage(page);
  const { items } = await loaded.getTextContent();
  loaded.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [, , , scale, x, y] = item.transform as number[];
    return [{ text: item.str, x: x!, y: y!, width: item.width, height: item.height || Math.abs(scale!) }];
  });
}

function joinPieces(row: readonly Piece[]): string {
  let text = '';
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of [...row].sort((a, b) => a.x - b.x)) {
    const apart = text !== '' && piece.x - end > piece.height * 0.15;
    text += (apart ? ' ' : '') + piece.text;
    end = piece.x + piece.width;
  }
  return normalize(text).replace(/\s+/g, ' ').trim();
}

/** Pieces at one height are one printed line; from the top of the page down. */
function printedLines(pieces: readonly Piece[]): PrintedLine[] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => b.y - a.y)) {
    const row = rows.at(-1);
    if (row && row[0]!.y - piece.y < Math.max(2, piece.height * 0.5)) row.push(piece);
    else rows.push([piece]);
  }
  return rows
    .map((row) => ({ text: joinPieces(row), y: row[0]!.y, height: Math.max(...row.map((p) => p.height)) }))
    .filter(({ text }) => text !== '');
}

function pageLines(printed: readonly PrintedLine[]): Line[] {
  return printed.map(({ text, y, height }, i) => {
    const above = printed[i - 1];
    const paragraph = above !== undefined && above.y - y > Math.max(height, above.height) * PARAGRAPH_GAP;
    return line(text, { paragraph });
  });
}

async function openPdf(file: LawFile): Promise<PDFDocumentProxy> {
  // Loaded when the first PDF comes: it is large, and most runs read none.
  const { getDocument, VerbosityLevel } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  try {
    return await getDocument({
      data: Uint8Array.from(file.bytes),
      verbosity: VerbosityLevel.ERRORS,
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
    }).promise;
  } catch (cause) {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw locked
      ? new LawFormatError('encrypted', file.name, 'tệp PDF đặt mật khẩu', { cause })
      : new LawFormatError('malformed', file.name, 'tệp PDF hỏng hoặc không đầy đủ', { cause });
  }
}

/** The lines printed at the head or foot of most pages, but for their numbers. */
function running(pages: readonly (readonly PrintedLine[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set([page[0], page.at(-1)].flatMap((edge) => (edge ? [shape(edge.text)] : [])));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const most = Math.max(3, pages.length * 0.5);
  return new Set([...counts].flatMap(([text, count]) => (count >= most ? [text] : [])));
}

function shape(text: string): string {
  return text.replace(/\d+/g, '#');
}

/** Reads the text layer of a `.pdf`. A scan without one is refused: recognising characters is not our work. */
export async function readPdf(file: LawFile): Promise<SourceText> {
  const document = await openPdf(file);
  const pages: PrintedLine[][] = [];
  try {
    for (let page = 1; page <= Math.min(document.numPages, MAX_PAGES); page++) {
      pages.push(printedLines(await piecesOf(document, page)));
    }
  } catch (cause) {
    throw new LawFormatError('malformed', file.name, 'tệp PDF hỏng hoặc không đầy đủ', { cause });
  } finally {
    await document.loadingTask.destroy();
  }
  if (pages.every((page) => page.length === 0)) {
    throw new LawFormatError(
      'no-text-layer',
      file.name,
      'tệp PDF là ảnh quét, không có lớp chữ; cần bản có chữ',
    );
  }
  return withoutRunning(pages);
}

function withoutRunning(pages: readonly PrintedLine[][]): SourceText {
  const repeated = running(pages);
  const isRunning = (page: readonly PrintedLine[], i: number) =>
    (i === 0 || i === page.length - 1) && repeated.has(shape(page[i]!.text));
  const skipped: Skipped[] = pages.flatMap((page) =>
    page.filter((_, i) => isRunning(page, i)).map(({ text }) => ({ reason: 'page-header' as const, text })),
  );
  const lines = pages.flatMap((page) => pageLines(page.filter((_, i) => !isRunning(page, i))));
  return { lines, skipped, stated: {}, guesses: [] };
}
