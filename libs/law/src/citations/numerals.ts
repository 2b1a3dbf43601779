const ROMAN: readonly (readonly [value: number, numeral: string])[] = [
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];
const LARGEST = 89;

const ORDINALS: readonly (readonly string[])[] = [
  ['nhất', 'nhat'],
  ['hai', 'nhì'],
  ['ba'],
  ['tư', 'tu', 'bốn'],
  ['năm', 'nam'],
  ['sáu', 'sau'],
  ['bảy', 'bay', 'bẩy'],
  ['tám', 'tam'],
  ['chín', 'chin'],
  ['mười', 'muoi'],
];

/** 14 -> "XIV". Numbers no chapter bears (0, 90 and more) stay in digits. */
export function toRoman(value: number): string {
  if (value < 1 || value > LARGEST) return String(value);
  let rest = value;
  let numeral = '';
  for (const [worth, letters] of ROMAN) {
    for (; rest >= worth; rest -= worth) numeral += letters;
  }
  return numeral;
}

/** "XIV" -> 14, in either case; null when it is not how the number is written. */
export function fromRoman(numeral: string): number | null {
  const letters = numeral.toUpperCase();
  let rest = letters;
  let value = 0;
  for (const [worth, sign] of ROMAN) {
    for (; rest.startsWith(sign); rest = rest.slice(sign.length)) value += worth;
  }
  return rest === '' && value > 0 && toRoman(value) === letters ? value : null;
}

/** "thứ nhất" or "nhất" -> "I", with or without tones; null for any other word. */
export function ordinalToRoman(words: string): string | null {
  const word = words.replace(/^(thứ|thu)\s+/u, '');
  const index = ORDINALS.findIndex((spellings) => spellings.includes(word));
  return index < 0 ? null : toRoman(index + 1);
}

/** "IV" -> "thứ tư"; null beyond the tenth. */
export function romanToOrdinal(numeral: string): string | null {
  const value = fromRoman(numeral);
  const spellings = value === null ? undefined : ORDINALS[value - 1];
  return spellings ? `thứ ${spellings[0]!}` : null;
}
