import type { Line } from '../formats/source.js';
import type { Skipped } from '../tree.js';
import type { Cleaned } from './cleaned.js';

/** A saved page repeats its title before headings: "Luật Thanh tra 2025. Mục 1. …". At least this often. */
const OFTEN = 2;
const PAGE_NUMBER = /^[^\p{L}\p{N}“"]*(\d{1,3})(?![.)])[^\p{L}\p{N}]*$/u;
const PAGE = /^trang\s+\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?\.?$/iu;
const HAS_WORDS = /[\p{L}\p{N}]/u;

/** The first line when later lines begin with it and go on after a full stop. */
function runningTitle(lines: readonly Line[]): string | null {
  const title = lines[0]?.text.replace(/\.$/, '');
  if (!title || title.split(' ').length < 3) return null;
  const repeats = lines.filter(({ text }, i) => i > 0 && text.startsWith(`${title}. `)).length;
  return repeats >= OFTEN ? title : null;
}

function cutTitle(here: Line, title: string, skipped: Skipped[]): Line | null {
  if (here.text !== title && !here.text.startsWith(`${title}. `)) return here;
  skipped.push({ reason: 'page-header', text: title });
  const text = here.text.slice(title.length + 2).trim();
  return text ? { ...here, text } : null;
}

/**
 * Takes out what the page prints and the law does not say: running titles, page numbers (lone numbers that rise
 * through wrapped text, "Trang 3/10") and ruled lines, which have no word and vanish without a report.
 */
export function cutRunningTitles(lines: readonly Line[]): Cleaned {
  const skipped: Skipped[] = [];
  const title = runningTitle(lines);
  let page = 0;
  const kept = lines.flatMap((here) => {
    if (!HAS_WORDS.test(here.text)) return [];
    const number = Number(PAGE_NUMBER.exec(here.text)?.[1] ?? 0);
    if ((number > page && !here.emphasis) || PAGE.test(here.text)) {
      page = Math.max(page, number);
      skipped.push({ reason: 'page-header', text: here.text });
      return [];
    }
    return (title === null ? here : cutTitle(here, title, skipped)) ?? [];
  });
  return { lines: kept, skipped };
}
