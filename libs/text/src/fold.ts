const MARKS = /\p{M}+/gu;

/** Lower case without tones, vowel marks or the bar of đ: "Bưu chính Đà Nẵng" -> "buu chinh da nang". */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

const OPEN_RHYMES = /(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/u;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * One spelling for the two ways of placing a tone: "hoà" -> "hòa", "uỷ" -> "ủy", "quý" stays.
 * Takes and gives one lower-case NFC syllable.
 */
export function placeTone(syllable: string): string {
  if (!OPEN_RHYMES.test(syllable)) return syllable;
  const [first, second] = [syllable.at(-2)!, syllable.at(-1)!];
  const marks = second.normalize('NFD');
  const tone = TONE.exec(marks)![0];
  return syllable.slice(0, -2) + (first + tone).normalize('NFC') + marks.replace(tone, '').normalize('NFC');
}
