import { bigram, restoreTones, type Spellings } from '@app/text';
import { type Lexicon } from './counts.js';
import { unitTerms, type Word } from './words.js';

/** A word with its reading. `sure` as {@link restoreTones} has it. */
export interface ReadWord extends Word {
  readonly reading: string;
  readonly sure: boolean;
}

/** A wrong tone counts as a slip when another is this often in its place. */
const LEAST_TEXTS = 3;

/** What the texts have for a pair: as it was typed, or with other tones on the doubted word only. */
function witness(
  pair: readonly [Word, Word],
  doubted: 0 | 1,
  spellings: Spellings,
): 'typed' | 'other' | 'none' {
  const known = spellings.get(bigram(pair[0].folded, pair[1].folded)) ?? [];
  const beside = pair[1 - doubted]!;
  const fitting = known.filter(
    ({ toned }) => !beside.fixed || toned.split('_')[1 - doubted] === beside.toned,
  );
  if (fitting.some(({ toned }) => toned.split('_')[doubted] === pair[doubted].toned)) return 'typed';
  return beside.fixed && fitting.some(({ count }) => count >= LEAST_TEXTS) ? 'other' : 'none';
}

function wrongTones(words: readonly Word[], at: number, spellings: Spellings): boolean {
  const [left, word, right] = [words[at - 1], words[at]!, words[at + 1]];
  if (word.locked || !word.fixed) return false;
  const witnesses = [
    ...(left ? [witness([left, word], 1, spellings)] : []),
    ...(right ? [witness([word, right], 0, spellings)] : []),
  ];
  const typed = spellings.get(word.folded)?.find(({ toned }) => toned === word.toned)?.count ?? 0;
  // What the texts know as a word is wrong only where every neighbour says so.
  if (typed >= LEAST_TEXTS && witnesses.includes('none')) return false;
  return witnesses.includes('other') && !witnesses.includes('typed');
}

async function spellingsOf(words: readonly Word[], lexicon: Lexicon): Promise<Spellings> {
  const terms = [...new Set(unitTerms(words))];
  const found = await lexicon.spellings(terms);
  return new Map(terms.map((term, i) => [term, found[i] ?? []]));
}

/** Restores tones where none were typed or a wrong one was; one call to the index. */
export async function readTones(words: readonly Word[], lexicon: Lexicon): Promise<ReadWord[]> {
  const spellings = await spellingsOf(words, lexicon);
  const open = words.map((word, at) =>
    wrongTones(words, at, spellings) ? { ...word, toned: word.folded, fixed: false } : word,
  );
  const readings = restoreTones(open, spellings);
  return words.map((word, at): ReadWord => {
    const { toned: reading, sure } = readings[at]!;
    if (open[at] === word || reading === word.toned) return { ...word, reading, sure };
    const repair = sure ? 'sure' : 'likely';
    return {
      ...word,
      fixed: false,
      repair: word.toned === word.folded ? word.repair : repair,
      reading,
      sure,
    };
  });
}
