import { bigram, type Expansion, syllables } from '@app/text';
import { ASKING, ASKING_WEIGHT, askingWords } from './asking-words.js';

/** A syllable of the question on its way to being understood. */
export interface Word {
  readonly toned: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Meant as it stands: not to be given tones. */
  readonly fixed: boolean;
  /** Not to be taken for a slip: a number, an abbreviation, part of a citation, or kept on request. */
  readonly locked: boolean;
  /** Put in place of a slip; `sure` when nothing else comes near. */
  readonly repair: 'no' | 'likely' | 'sure';
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Parts of a question that are settled before its words are looked at. */
export interface Settled {
  readonly cited: readonly Span[];
  readonly kept: readonly Span[];
  readonly expansions: readonly Expansion[];
}

/** A citation says itself what is looked for; its words only help. */
const CITED_WEIGHT = 0.3;
/** Longer questions are pasted text; what follows tells little more and costs time. */
const MOST_WORDS = 100;
/** Vietnamese leaves one syllable in four plain; a text with more tones than this was typed with them. */
const TONED_SHARE = 0.3;

/** "THPT" among small letters is an abbreviation, known or not. */
function isAcronym(text: string, { start, end }: Span): boolean {
  const written = text.slice(start, end);
  return end - start > 1 && written === written.toUpperCase() && text !== text.toUpperCase();
}

const within = (span: Span, spans: readonly Span[]) =>
  spans.some(({ start, end }) => start <= span.start && span.end <= end);

/** The words of a normalised question, with what is certain before the corpus is asked. */
export function wordsOf(text: string, { cited, kept, expansions }: Settled): Word[] {
  const found = syllables(text).slice(0, MOST_WORDS);
  const asking = askingWords(found);
  const letters = found.filter(({ folded }) => /^[a-z]+$/.test(folded));
  const toned = letters.filter((one) => one.toned !== one.folded);
  const typedWithTones = toned.length > TONED_SHARE * letters.length;
  return found.map((one, i) => {
    const phrase = asking[i];
    const settled = phrase !== undefined || within(one, kept);
    const isSettledWord = /^\d+$/.test(one.folded) || ASKING.has(one.toned) || isAcronym(text, one);
    const inCitation = within(one, cited);
    return {
      ...one,
      toned: phrase ?? one.toned,
      weight: (phrase ? ASKING_WEIGHT : 1) * (inCitation ? CITED_WEIGHT : 1),
      fixed: typedWithTones || settled || one.toned !== one.folded,
      locked: settled || inCitation || isSettledWord || within(one, expansions),
      repair: 'no' as const,
    };
  });
}

/** The folded pairs of neighbours among words, in order. */
export function pairsOf(words: readonly { readonly folded: string }[]): string[] {
  return words.slice(1).map(({ folded }, i) => bigram(words[i]!.folded, folded));
}

/** The folded words and the folded pairs of neighbours among them. */
export function unitTerms(words: readonly { readonly folded: string }[]): string[] {
  return [...words.map(({ folded }) => folded), ...pairsOf(words)];
}
