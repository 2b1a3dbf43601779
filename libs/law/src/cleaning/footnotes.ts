import type { Line } from '../formats/source.js';
import { articleMarker } from '../structure/markers.js';
import type { Skipped } from '../tree.js';
import type { Cleaned } from './cleaned.js';

const NOTE = /^\[(\d{1,3})\]\s*\p{L}/u;
const INNER_FIRST = /\s\[1\]\s+(?=\p{Lu})/u;
const REFERENCE = /\[\d{1,3}\]/g;

/** Where the notes begin: from [1] to the end they count upwards, each at the start of a line. */
function firstNote(lines: readonly Line[]): number {
  for (let at = lines.length - 1; at >= 0; at--) if (NOTE.exec(lines[at]!.text)?.[1] === '1') return at;
  return -1;
}

/** A page may run the first note into the signature above it: "CHỦ NHIỆM … [1] Luật … như sau:". */
function separate(lines: readonly Line[]): Line[] {
  const last = lines.findLastIndex(({ text }) => INNER_FIRST.test(text));
  return lines.flatMap((here, at) => {
    const inner = at === last ? INNER_FIRST.exec(here.text) : null;
    if (!inner) return [here];
    const note = here.text.slice(inner.index).trim();
    return [
      { ...here, text: here.text.slice(0, inner.index) },
      { ...here, text: note, paragraph: true },
    ];
  });
}

/**
 * Cuts the notes printed at the end of a consolidated text ("[1] … [12] …"), which quote articles of the
 * amending laws, and the marks that point at them. Without such notes the text is left alone.
 */
export function cutFootnotes(lines: readonly Line[]): Cleaned {
  const separated = separate(lines);
  const start = firstNote(separated);
  const body = separated.slice(0, Math.max(0, start));
  if (!body.some(({ text }) => articleMarker(text))) return { lines, skipped: [] };
  const notes = separated.slice(start).map(({ text }) => text);
  const references = body.flatMap(({ text }) => text.match(REFERENCE) ?? []);
  const skipped: Skipped[] = groupNotes(notes).map((text) => ({ reason: 'footnote', text }));
  if (references.length) skipped.push({ reason: 'footnote', text: references.join(' ') });
  return { lines: body.map((here) => ({ ...here, text: unmarked(here.text) })), skipped };
}

function unmarked(text: string): string {
  return text
    .replace(REFERENCE, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s([,.;:)])/g, '$1')
    .trim();
}

function groupNotes(lines: readonly string[]): string[] {
  const notes: string[] = [];
  for (const text of lines) {
    if (NOTE.test(text) || notes.length === 0) notes.push(text);
    else notes[notes.length - 1] += `\n${text}`;
  }
  return notes;
}
