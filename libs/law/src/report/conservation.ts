import { syllables } from '@app/text';
import type { SourceText } from '../formats/source.js';
import { levelWord } from '../structure/markers.js';
import type { LawNode, Level, ParsedLaw } from '../tree.js';

const WORDS: Readonly<Record<Level, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  clause: '',
  point: '',
};

/** What a misread heading is corrected to. */
const CORRECTED = /^(?:chương|điều|[ivxl]+)$/u;

function* nodeTexts(nodes: readonly LawNode[]): Generator<string> {
  for (const node of nodes) {
    const word = node.number.startsWith('tiểu mục') ? '' : WORDS[node.type];
    yield [word, node.number, node.heading, node.text].join(' ');
    yield* nodeTexts(node.children);
  }
}

type Counts = ReadonlyMap<string, number>;

function count(texts: Iterable<string>): Counts {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { toned } of syllables(text)) counts.set(toned, (counts.get(toned) ?? 0) + 1);
  }
  return counts;
}

/** The words of `a` that are not in `b` or `allowed`, each as often as it is too many. */
function surplus(a: Counts, b: Counts, allowed: Counts): string[] {
  return [...a].flatMap(([word, times]) => {
    const more = times - (b.get(word) ?? 0) - (allowed.get(word) ?? 0);
    return Array<string>(Math.max(0, more)).fill(word);
  });
}

/**
 * Compares the syllables of a source with those of what was read from it. `lost` are in neither the tree nor the
 * document nor the report; `added` are in them more often than in the source. Both are empty for every file:
 * nothing of an official text vanishes and nothing is said twice. A misreading is in the report as it was read and
 * in the tree as it was put right; the word "Khoản" written before a number goes into the level; kind and title may be spelled otherwise than they are printed.
 */
export function conservation(source: SourceText, parsed: ParsedLaw): { lost: string[]; added: string[] } {
  const { document, tree, report } = parsed;
  const given = count([...source.lines, ...source.skipped].map(({ text }) => text));
  const reported = report.skipped.map(({ text }) => text);
  const kept = count([...nodeTexts(tree), ...reported, document.preamble, document.closing]);
  const words = source.lines.map(({ text }) => levelWord(text) ?? '');
  const named = count([`${document.type ?? ''} ${document.title ?? ''}`, ...words]);
  const misread = report.skipped.filter(({ reason }) => reason === 'misreading').map(({ text }) => text);
  const added = surplus(kept, given, count(misread)).filter(
    (word) => !misread.length || !CORRECTED.test(word),
  );
  return { lost: surplus(given, kept, named), added };
}
