import { fold, placeTone } from './fold.js';

/** A syllable, number or word of a text. `start` and `end` are offsets in UTF-16 units of the text given. */
export interface Syllable {
  readonly toned: string;
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/** No Vietnamese syllable is longer; rarer words are worked out anew, so that what is remembered stays small. */
const LONGEST_KNOWN = 12;
const KNOWN_FORMS = 200_000;
const forms = new Map<string, readonly [toned: string, folded: string]>();

function workOut(raw: string): readonly [string, string] {
  const toned = placeTone(raw.normalize('NFC').toLowerCase());
  return [toned, fold(toned)];
}

/** Law repeats a few thousand syllables millions of times: each spelling is worked out once. */
function formsOf(raw: string): readonly [string, string] {
  if (raw.length > LONGEST_KNOWN) return workOut(raw);
  const known = forms.get(raw);
  if (known) return known;
  const pair = workOut(raw);
  if (forms.size >= KNOWN_FORMS) forms.clear();
  forms.set(raw, pair);
  return pair;
}

/** 1 for each UTF-16 unit that is a letter, number or mark: a look-up is twice as fast as a pattern over 23 million syllables. */
const IN_WORD = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  /[\p{L}\p{N}\p{M}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Cuts text into syllables, in order; everything but letters, numbers and marks separates. */
export function syllables(text: string): Syllable[] {
  const found: Syllable[] = [];
  const { length } = text;
  for (let start = 0; start < length; start++) {
    if (!IN_WORD[text.charCodeAt(start)]) continue;
    let end = start + 1;
    while (end < length && IN_WORD[text.charCodeAt(end)]) end++;
    const [toned, folded] = formsOf(text.slice(start, end));
    if (folded) found.push({ toned, folded, start, end });
    start = end;
  }
  return found;
}

/** Two neighbouring syllables as one term: "buu_chinh". */
export function bigram(first: string, second: string): string {
  return `${first}_${second}`;
}
