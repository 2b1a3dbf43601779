import { putTone } from './put-tone.js';

const MARKS = /\p{M}+/gu;

/** Lower case without tones, vowel marks or the bar of đ: "Bưu chính Đà Nẵng" -> "buu chinh da nang". */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd');
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;

/**
 * One spelling for the ways of placing a tone: "hoà" -> "hòa", "uỷ" -> "ủy", "tòan" -> "toàn", "qũy" -> "quỹ"; "quý"
 * stays. Takes and gives one lower-case NFC word; what is no Vietnamese syllable stays.
 */
export function placeTone(syllable: string): string {
  const marks = syllable.normalize('NFD');
  const tone = TONE.exec(marks)?.[0];
  return (tone && putTone(marks.replace(tone, '').normalize('NFC'), tone)) ?? syllable;
}
