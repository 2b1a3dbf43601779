import { fold } from '../../parts/fold.js';
import { type OfficialText } from '../../parts/law-places.js';

/** Letters without their marks, one for one, so that places in the folded text are places in the text. */
export function foldInPlace(text: string): string {
  const whole = fold(text);
  return whole.length === text.length ? whole : [...text].map(letterFolded).join('');
}

function letterFolded(letter: string): string {
  const folded = fold(letter);
  return folded.length === letter.length ? folded : letter;
}

/** A stretch of a text: "found" is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly found: boolean;
}

/** A text made ready to be looked through again and again. */
export interface Searched {
  readonly lower: string;
  readonly folded: string;
}

export function searched(text: string): Searched {
  const whole = text.normalize('NFC');
  return { lower: whole.toLowerCase(), folded: foldInPlace(whole) };
}

/** Finds words whether they are typed with tone marks or without; typed marks have to be there. */
export class Finder {
  private readonly words: string;
  private readonly isPlain: boolean;

  constructor(words: string) {
    this.words = words.normalize('NFC').toLowerCase().trim();
    this.isPlain = foldInPlace(this.words) === this.words;
  }

  get isEmpty(): boolean {
    return this.words === '';
  }

  count({ lower, folded }: Searched): number {
    return this.places(this.isPlain ? folded : lower).length;
  }

  stretches(given: string): Stretch[] {
    const text = given.normalize('NFC');
    const within = this.isPlain ? foldInPlace(text) : text.toLowerCase();
    // Where a letter grows by being made small, places in the one are none in the other.
    if (within.length !== text.length) return [{ text, found: false }];
    const stretches: Stretch[] = [];
    let end = 0;
    for (const at of this.places(within)) {
      if (at > end) stretches.push({ text: text.slice(end, at), found: false });
      end = at + this.words.length;
      stretches.push({ text: text.slice(at, end), found: true });
    }
    return end < text.length ? [...stretches, { text: text.slice(end), found: false }] : stretches;
  }

  private places(within: string): number[] {
    if (this.isEmpty) return [];
    const places: number[] = [];
    for (
      let at = within.indexOf(this.words);
      at >= 0;
      at = within.indexOf(this.words, at + this.words.length)
    )
      places.push(at);
    return places;
  }
}

/** All words of an article, one text. */
export function wordsOf({ text, children }: OfficialText): string {
  const below = children.map((node) => [node.heading ?? '', wordsOf(node)].filter(Boolean).join(' '));
  return [text, ...below].join('\n');
}
