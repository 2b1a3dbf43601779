import type { Line } from '../formats/source.js';
import type { Skipped } from '../tree.js';
import type { Cleaned } from './cleaned.js';

/** A saved page repeats its title before headings: "Luật Thanh tra 2025. Mục 1. …". At least this often. */
const OFTEN = 2;
const PAGE_NUMBER = /^[^\p{L}\p{N}“"]*(\d{1,3})(?![.)])[^\p{L}\p{N}]*$/u;
/** A page of paragraphs has more lines than a row of a table has cells: numbers closer together number rows. */
const PAGE_LINES = 8;
/** "- 2 -", "Trang 3/10". */
const PAGE = /^(?:[-–—]\s*\d{1,3}\s*[-–—]|trang\s+\d{1,3}(?:\s*(?:\/|trên)\s*\d{1,3})?\.?)$/iu;
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

interface Lone {
  readonly at: number;
  readonly number: number;
}

/**
 * Where lone numbers are page numbers: one or two less than the next a page further on. A number that stands alone
 * but in no such run is the law's, as the divisor of a formula is.
 */
function pageNumbers(lines: readonly Line[]): Set<number> {
  const found = new Set<number>();
  let before: Lone[] = [];
  lines.forEach(({ text, emphasis }, at) => {
    const number = emphasis ? 0 : Number(PAGE_NUMBER.exec(text)?.[1] ?? 0);
    if (number === 0) return;
    const last = before.find((lone) => {
      return at - lone.at >= PAGE_LINES && number > lone.number && number - lone.number <= 2;
    });
    if (last) found.add(last.at).add(at);
    before = [{ at, number }, ...before].slice(0, 50);
  });
  return found;
}

/**
 * Takes out what the page prints and the law does not say: running titles, page numbers and ruled lines, which have
 * no word and vanish without a report.
 */
export function cutRunningTitles(lines: readonly Line[]): Cleaned {
  const skipped: Skipped[] = [];
  const title = runningTitle(lines);
  const pages = pageNumbers(lines);
  const kept = lines.flatMap((here, at) => {
    if (!HAS_WORDS.test(here.text)) return [];
    if (pages.has(at) || PAGE.test(here.text)) {
      skipped.push({ reason: 'page-header', text: here.text });
      return [];
    }
    return (title === null ? here : cutTitle(here, title, skipped)) ?? [];
  });
  return { lines: kept, skipped };
}
