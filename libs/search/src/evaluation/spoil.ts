import { fold, syllables } from '@app/text';

/** A number from 0 up to, not including, 1. */
export type Chance = () => number;

/** The same numbers for the same seed, on any machine (mulberry32). */
export function seeded(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The question as people type it without tones: "bưu chính" -> "buu chinh". */
export function untone(text: string): string {
  return fold(text);
}

const LETTERS = 'abcdeghiklmnopqrstuvxy';
const EVERY = 5;

/** One slip in every fifth syllable: a letter put in, taken for another, left out, or changed with its neighbour. */
export function withTypos(text: string, chance: Chance): string {
  const words = syllables(text).filter((_, i) => i % EVERY === EVERY - 1);
  let [spoilt, from] = ['', 0];
  for (const { start, end } of words) {
    spoilt += text.slice(from, start) + slip(text.slice(start, end), chance);
    from = end;
  }
  return spoilt + text.slice(from);
}

function slip(word: string, chance: Chance): string {
  const letters = [...word];
  const at = Math.floor(chance() * letters.length);
  const letter = LETTERS[Math.floor(chance() * LETTERS.length)]!;
  const kinds = letters.length > 1 ? 4 : 2;
  switch (Math.floor(chance() * kinds)) {
    case 0:
      letters.splice(at, 0, letter);
      break;
    case 1:
      letters[at] = letter;
      break;
    case 2:
      letters.splice(at, 1);
      break;
    default: {
      const left = Math.min(at, letters.length - 2);
      letters.splice(left, 2, letters[left + 1]!, letters[left]!);
    }
  }
  return letters.join('');
}
