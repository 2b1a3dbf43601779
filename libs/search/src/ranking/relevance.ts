import { TermCounter, type RankedUnit } from './term-counter.js';
import { decodeVector } from './vector.js';

/** BM25F over syllables and pairs, found on the development questions: a plateau on both corpora and on halves of each. */
const SATURATION = 0.9;
const TITLE = 3;
/** How much longer titles and bodies are held back, against these lengths in syllables. */
const LENGTH = 0.6;
const USUAL_TITLE = 12;
const USUAL_TEXT = 120;
/** What a title is worth of which the question names every syllable, as a share of the question's whole weight. */
const WHOLE_TITLE = 0.14;
/** How much more a text counts that holds all of the question, as a share. */
const COVERAGE = 0.8;

/** How well documents answer one question, 0 for not at all; scores of one question compare. */
export class Relevance {
  private readonly counter: TermCounter;
  private readonly whole: number;

  constructor(private readonly units: readonly RankedUnit[]) {
    this.counter = new TermCounter(units);
    this.whole = units.reduce((sum, { weight }) => sum + weight, 0);
  }

  /** The score of a document by its vector, see `encodeVector`. */
  of(vector: Uint8Array): number {
    const document = decodeVector(vector);
    this.counter.count(document);
    const title = TITLE / hold(document.title, USUAL_TITLE);
    const text = 1 / hold(document.syllables.length - document.title, USUAL_TEXT);
    let [score, held] = [0, 0];
    for (let unit = 0; unit < this.units.length; unit++) {
      const often = this.counter.title[unit]! * title + this.counter.text[unit]! * text;
      if (often === 0) continue;
      const { weight } = this.units[unit]!;
      score += (weight * often) / (SATURATION + often);
      held += weight;
    }
    if (held === 0) return 0;
    return (score + WHOLE_TITLE * this.whole * this.titleNamed()) * (1 + (COVERAGE * held) / this.whole);
  }

  /** The fourth power: a title half of whose words the question has is seldom what it is about. */
  private titleNamed(): number {
    const { named, titleLength } = this.counter;
    return titleLength === 0 ? 0 : (named / titleLength) ** 4;
  }
}

function hold(length: number, usual: number): number {
  return 1 - LENGTH + (LENGTH * length) / usual;
}
