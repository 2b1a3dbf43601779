import { bigram, fold, syllables } from '@app/text';

/** Phrases with which people ask rather than say what they look for. Data of the language, not of a corpus. */
const PHRASES = [
  'như thế nào',
  'thế nào',
  'ra sao',
  'làm sao',
  'là gì',
  'là ai',
  'gồm những gì',
  'bao gồm những gì',
  'hay không',
  'có phải không',
  'được không',
  'đúng không',
  'đúng hay sai',
  'ở đâu',
  'khi nào',
  'bao nhiêu',
  'bao lâu',
  'vì sao',
  'tại sao',
  'cho hỏi',
  'cho tôi hỏi',
  'xin hỏi',
  'cho biết',
  'xin cho biết',
];
/** Single words of asking, which no text of law need have: not to be taken for slips of others. */
export const ASKING = new Set([
  'ai',
  'gì',
  'nào',
  'mấy',
  'đâu',
  'sao',
  'không',
  'thì',
  'gi',
  'nao',
  'may',
  'dau',
  'khong',
  'thi',
]);

/** Measured: much lower costs first places, because titles ask too. */
export const ASKING_WEIGHT = 0.5;

/** Toned syllables of each phrase, by the first pair of folded ones, longest first. */
const BY_START = new Map<string, string[][]>();
for (const phrase of PHRASES) {
  const toned = syllables(phrase).map((one) => one.toned);
  const start = bigram(fold(toned[0]!), fold(toned[1]!));
  BY_START.set(
    start,
    [...(BY_START.get(start) ?? []), toned].sort((a, b) => b.length - a.length),
  );
}

interface Typed {
  readonly toned: string;
  readonly folded: string;
}

const fits = (toned: string, word: Typed | undefined) =>
  word !== undefined && (word.toned === toned || (word.toned === word.folded && word.folded === fold(toned)));

/** For each syllable of a question, its spelling where it belongs to a phrase of asking. */
export function askingWords(words: readonly Typed[]): (string | undefined)[] {
  const found = new Array<string | undefined>(words.length).fill(undefined);
  for (let at = 0; at + 1 < words.length; at++) {
    const starts = BY_START.get(bigram(words[at]!.folded, words[at + 1]!.folded));
    const phrase = starts?.find((toned) => toned.every((one, i) => fits(one, words[at + i])));
    if (!phrase) continue;
    phrase.forEach((toned, i) => (found[at + i] = toned));
    at += phrase.length - 1;
  }
  return found;
}
