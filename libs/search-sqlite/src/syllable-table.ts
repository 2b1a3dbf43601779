import { fold } from '@app/text';

/** Spellings of one folded syllable that are told apart; rarer ones share the last place. */
export const SPELLINGS = 255;

/** A segment takes no more texts from here on; what a single enormous text has beyond the second stays out. */
export const MANY_SYLLABLES = 30_000;
const MOST_SYLLABLES = 0xfffe;

/** Small numbers for the syllables of a segment: one for the folded form, one for the spelling among its kin. */
export class SyllableTable {
  readonly folded: string[] = [];
  private readonly spellings: string[][] = [];
  private readonly foldedIds = new Map<string, number>();
  private readonly codes = new Map<string, number>();

  /** The folded number times 256, plus the number of the spelling; -1 when the table is full. */
  codeOf(toned: string): number {
    const known = this.codes.get(toned);
    if (known !== undefined) return known;
    const id = this.foldedId(fold(toned));
    if (id < 0) return -1;
    const kin = this.spellings[id]!;
    const code = id * 256 + Math.min(kin.length, SPELLINGS);
    kin.push(toned);
    this.codes.set(toned, code);
    return code;
  }

  spelling(foldedId: number, number: number): string {
    return this.spellings[foldedId]![number]!;
  }

  private foldedId(folded: string): number {
    const known = this.foldedIds.get(folded);
    if (known !== undefined) return known;
    const id = this.folded.length;
    if (id >= MOST_SYLLABLES) return -1;
    this.folded.push(folded);
    this.spellings.push([]);
    this.foldedIds.set(folded, id);
    return id;
  }
}
