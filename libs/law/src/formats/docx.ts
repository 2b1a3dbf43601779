import mammoth from 'mammoth';
import { defaultTreeAdapter as adapter, parse } from 'parse5';
import { LawFormatError } from '../errors.js';
import type { Skipped } from '../tree.js';
import { attribute, linesOf, type Element } from './html-lines.js';
import { openArchive, type Parts } from './archive.js';
import { line, type LawFile, type SourceText } from './source.js';
import { writeNumbers } from './word-numbering.js';

const NOTE = /^(?:footnote|endnote)-(?!ref)/;

/** mammoth's own idea of an opened archive, which it takes in place of bytes; nothing is unpacked a second time. */
function inputOf(parts: Parts): { buffer: Buffer } {
  const file = {
    exists: (name: string) => parts.has(name),
    read: (name: string) => Promise.resolve(parts.get(name)),
  };
  return { file } as unknown as { buffer: Buffer };
}

async function toHtml(file: LawFile, parts: Parts): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const result = await mammoth.convertToHtml(inputOf(parts), { convertImage });
    return result.value;
  } catch (cause) {
    throw new LawFormatError('malformed', file.name, 'tệp Word hỏng hoặc không đầy đủ', { cause });
  }
}

function isNote(element: Element): boolean {
  return element.tagName === 'li' && NOTE.test(attribute(element, 'id'));
}

/** The small "[1]" that points at a note: a mark of the page, not a word. */
function isReference(element: Element): boolean {
  return element.tagName === 'a' && /^#(?:footnote|endnote)-/.test(attribute(element, 'href'));
}

function notesOf(element: Element): Skipped[] {
  return element.childNodes.flatMap((child) => {
    if (!adapter.isElementNode(child)) return [];
    if (!isNote(child)) return notesOf(child);
    const text = linesOf(child, (e) => e.tagName === 'a').map((found) => found.text);
    return text.length ? [{ reason: 'footnote', text: text.join('\n') } as const] : [];
  });
}

/** Reads `.docx` through mammoth, once the archive has been found harmless. Page headers and footers are not in it. */
export async function readDocx(file: LawFile): Promise<SourceText> {
  const parts = await openArchive(file);
  const guesses = writeNumbers(parts);
  const document = parse(await toHtml(file, parts));
  const html = document.childNodes.find((node) => adapter.isElementNode(node)) as Element;
  const lines = linesOf(html, (e) => isNote(e) || isReference(e));
  return {
    lines: lines.map(({ text, paragraph, emphasis }) => line(text, { paragraph, emphasis })),
    skipped: notesOf(html),
    stated: {},
    guesses,
  };
}
