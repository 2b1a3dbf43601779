import { syllables } from '@app/text';
import type { SourceText } from '../formats/source.js';
import type { LawNode, Level, ParsedLaw } from '../tree.js';

const WORDS: Readonly<Record<Level, string>> = {
  part: 'Phần',
  chapter: 'Chương',
  section: 'Mục',
  article: 'Điều',
  clause: '',
  point: '',
};

function* nodeTexts(nodes: readonly LawNode[]): Generator<string> {
  for (const node of nodes) {
    yield `${WORDS[node.type]} ${node.number} ${node.heading ?? ''} ${node.text}`;
    yield* nodeTexts(node.children);
  }
}

function count(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const { toned } of syllables(text)) counts.set(toned, (counts.get(toned) ?? 0) + 1);
  }
  return counts;
}

/**
 * The syllables of a source that are neither in the tree nor in the document nor in the report, each as often as
 * it is lost. Empty for every file: nothing of an official text vanishes without a word.
 */
export function lostSyllables(source: SourceText, { document, tree, report }: ParsedLaw): string[] {
  const given = count([...source.lines, ...source.skipped].map(({ text }) => text));
  const { type, title, preamble, closing } = document;
  const kept = count([
    ...nodeTexts(tree),
    ...report.skipped.map(({ text }) => text),
    [type, title, preamble, closing].join(' '),
  ]);
  return [...given].flatMap(([word, times]) =>
    Array<string>(Math.max(0, times - (kept.get(word) ?? 0))).fill(word),
  );
}
