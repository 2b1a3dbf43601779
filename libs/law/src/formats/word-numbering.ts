import { DOCUMENT, type Parts } from './archive.js';
import { WordCounter } from './word-counter.js';
import { readLists } from './word-lists.js';
import { readStyles, type ListMembership } from './word-styles.js';
import { tags, valueOf, type Tag } from './word-xml.js';

const NUMBERING = 'word/numbering.xml';
const STYLES = 'word/styles.xml';
/** The properties a paragraph had before a tracked change. */
const FORMER = /<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g;

interface Properties extends ListMembership {
  style: string;
}

const READ: Readonly<Record<string, (into: Properties, tag: Tag) => void>> = {
  'w:numId': (into, tag) => (into.list = valueOf(tag)),
  'w:ilvl': (into, tag) => (into.level = Number(valueOf(tag))),
  'w:pStyle': (into, tag) => (into.style = valueOf(tag)),
};

function run(label: string): string {
  return `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${label} </w:t></w:r>`;
}

/** The document with each number that Word prints by itself written out at the head of its paragraph. */
function numbered(xml: string, counter: WordCounter): string {
  const pieces: string[] = [];
  let done = 0;
  let here: Properties | null = null;
  for (const tag of tags(xml)) {
    if (tag.name === 'w:pPr' && !tag.closes) here = { list: '', level: null, style: '' };
    else if (here && tag.name === 'w:pPr') {
      const label = counter.label(here, here.style);
      if (label) pieces.push(xml.slice(done, tag.to), run(label));
      if (label) done = tag.to;
      here = null;
    } else if (here && tag.opens) READ[tag.name]?.(here, tag);
  }
  return pieces.join('') + xml.slice(done);
}

/**
 * Writes the numbers of automatic lists ("Điều %1.", "%1.", "%1)") into the text of a Word file and takes the lists
 * away, so that what a reader sees on the page is what is read. Returns what a person should check.
 */
export function writeNumbers(parts: Parts): string[] {
  const lists = parts.get(NUMBERING);
  if (lists === undefined) return [];
  parts.delete(NUMBERING);
  const counter = new WordCounter(readLists(lists), readStyles(parts.get(STYLES) ?? ''));
  parts.set(DOCUMENT, numbered(parts.get(DOCUMENT)!.replace(FORMER, ''), counter));
  return counter.doubtfulLetters
    ? [
        `${counter.doubtfulLetters} điểm do Word tự đánh chữ (sau d là e, không có đ), ghi như Word in ra: cần đối chiếu`,
      ]
    : [];
}
