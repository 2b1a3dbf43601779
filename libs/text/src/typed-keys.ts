import { putTone } from './put-tone.js';

const TONES: Readonly<Record<string, string>> = {
  ...{ f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' },
  ...{ 2: '\u0300', 1: '\u0301', 3: '\u0309', 4: '\u0303', 5: '\u0323' },
};
const ROOFED: Readonly<Record<string, string>> = { a: 'â', e: 'ê', o: 'ô' };

function putHorn(letters: string): string {
  if (/(?<!q)[uư][oơ]/u.test(letters)) return letters.replace(/[uư][oơ]/u, 'ươ');
  if (letters.includes('oa')) return letters.replace('oa', 'oă');
  if (/(?<!q)u/u.test(letters)) return letters.replace('u', 'ư');
  return letters.includes('o') ? letters.replace('o', 'ơ') : letters.replace('a', 'ă');
}

function putRoof(letters: string, vowel: string): string {
  const at = letters.lastIndexOf(vowel);
  return at < 0 ? letters : letters.slice(0, at) + ROOFED[vowel]! + letters.slice(at + 1);
}

/** What one more key does to the letters so far; the letters unchanged when it is no key at this place. */
function press(key: string, letters: string): string {
  if (key === 'd' || key === '9') return letters.replace(/^d/u, 'đ');
  if (key === '6') return putRoof(letters, /[aeo](?=[^aeo]*$)/u.exec(letters)?.[0] ?? '-');
  if (key === 'w' && !/[aouư]/u.test(letters)) return `${letters}ư`;
  if (key === 'w' || key === '7' || key === '8') return putHorn(letters);
  return key in ROOFED ? putRoof(letters, key) : letters;
}

/**
 * The syllable that was meant when the Vietnamese keyboard was off: Telex "thoong" -> "thông", "dduwowcj" -> "được";
 * VNI "buu7" -> "bưu", "chi1nh" -> "chính". Undefined when the letters do not make a Vietnamese syllable that way.
 */
export function decodeKeys(raw: string): string | undefined {
  let letters = '';
  let tone = '';
  let keys = 0;
  for (const key of raw.toLowerCase()) {
    const voiced = /[aeiouyăâêôơư]/u.test(letters);
    const pressed = letters && press(key, letters);
    if (voiced && TONES[key]) tone = TONES[key];
    else if (pressed && pressed !== letters) letters = pressed;
    else {
      letters += key;
      continue;
    }
    keys++;
  }
  return keys > 0 ? putTone(letters.replace('ưo', 'ươ'), tone) : undefined;
}
