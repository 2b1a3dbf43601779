/** BM25: how soon more of the same adds nothing, how much the length of title and body counts, what they usually are. */
const SATURATION = 0.9;
const LENGTH = 0.6;
const TITLE = { worth: 3, usual: 12 };
const BODY = { worth: 1, usual: 120 };

/** How much a unit says of a text, from 0 to 1: the least of each level, and the letter before the unit in the engine. */
const LEVELS = [
  { letter: 'a', least: 0.45 },
  { letter: 'b', least: 0.6 },
  { letter: 'c', least: 0.75 },
  { letter: 'd', least: 0.85 },
  { letter: 'e', least: 0.9 },
  { letter: 'f', least: 0.925 },
  { letter: 'g', least: 0.94 },
  { letter: 'h', least: 0.955 },
  { letter: 'i', least: 0.97 },
].toReversed();

/** Levels from the strongest down, with what a unit of each says on average. */
export const STEPS = LEVELS.map(({ letter, least }, i) => ({
  letter,
  worth: (least + (LEVELS[i - 1]?.least ?? 1)) / 2,
}));

/** The letter of the level of a unit that stands so often in a text's title and body; null below the lowest. */
export function levelOf(title: number, body: number, titleLength: number, bodyLength: number): string | null {
  const often = title * worthOf(TITLE, titleLength) + body * worthOf(BODY, bodyLength);
  const impact = often / (SATURATION + often);
  return LEVELS.find(({ least }) => impact >= least)?.letter ?? null;
}

function worthOf({ worth, usual }: typeof TITLE, length: number): number {
  return worth / (1 - LENGTH + LENGTH * (length / usual));
}
