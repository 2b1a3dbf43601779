import { fold, placeTone } from './fold.js';

/** A syllable, number or word of a text. `start` and `end` are offsets in UTF-16 units of the text given. */
export interface Syllable {
  readonly toned: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+/gu;
const KNOWN_FORMS = 200_000;
const forms = new Map<string, readonly [toned: string, folded: string]>();

/** Law repeats a few thousand syllables millions of times: each spelling is worked out once. */
function formsOf(raw: string): readonly [string, string] {
  const known = forms.get(raw);
  if (known) return known;
  const toned = placeTone(raw.toLowerCase());
  const pair = [toned, fold(toned)] as const;
  if (forms.size >= KNOWN_FORMS) forms.clear();
  forms.set(raw, pair);
  return pair;
}

/** Cuts NFC text (see {@link normalize}) into syllables, in order; punctuation separates. */
export function syllables(text: string): Syllable[] {
  const found: Syllable[] = [];
  for (const match of text.matchAll(WORD)) {
    const [toned, folded] = formsOf(match[0]);
    found.push({ toned, folded, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Two neighbouring syllables as one term: "buu_chinh". */
export function bigram(first: string, second: string): string {
  return `${first}_${second}`;
}
