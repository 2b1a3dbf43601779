import mammoth from 'mammoth';
import { defaultTreeAdapter as adapter, parse } from 'parse5';
import { LawFormatError } from '../errors.js';
import type { Skipped } from '../tree.js';
import { attribute, linesOf, type Element } from './html-lines.js';
import { guessedNumbers } from './list-labels.js';
import { line, type LawFile, type SourceText } from './source.js';
import { checkZip } from './zip-check.js';

const NOTE = /^(?:footnote|endnote)-(?!ref)/;

async function toHtml(file: LawFile): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const result = await mammoth.convertToHtml({ buffer: Buffer.from(file.bytes) }, { convertImage });
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
    const text = linesOf(child, { ignore: (e) => e.tagName === 'a' }).map((found) => found.text);
    return text.length ? [{ reason: 'footnote', text: text.join('\n') } as const] : [];
  });
}

/** Reads `.docx` through mammoth, once the archive has been found harmless. Page headers and footers are not in it. */
export async function readDocx(file: LawFile): Promise<SourceText> {
  await checkZip(file);
  const document = parse(await toHtml(file));
  const html = document.childNodes.find((node) => adapter.isElementNode(node)) as Element;
  const lines = linesOf(html, { ignore: (e) => isNote(e) || isReference(e), lists: 'go on' });
  return {
    lines: lines.map(({ text, paragraph, emphasis }) => line(text, { paragraph, emphasis })),
    skipped: notesOf(html),
    stated: {},
    guesses: guessedNumbers(lines),
  };
}
