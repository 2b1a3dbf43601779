const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;
const EXPANDABLE = /[\ufb00-\ufb06\uff01-\uff5e]/g;
const VOWEL_MARK = /[\u0302\u0306]/;
const VOWEL_MARKS = /[\u0302\u0306]/g;
const MARK_RUN = /[\u0300-\u0303\u0306\u0309]{2,}/g;

/** A tone typed before the vowel's own mark does not compose by itself: "e" + acute + circumflex is "ế" too. */
function marksInOrder(text: string): string {
  if (!VOWEL_MARK.test(text)) return text;
  const vowelMarkFirst = (run: string) =>
    (run.match(VOWEL_MARKS) ?? []).join('') + run.replace(VOWEL_MARKS, '');
  return text.normalize('NFD').replace(MARK_RUN, vowelMarkFirst).normalize('NFC');
}

/**
 * Text as the whole system keeps it: NFC with marks in one order, ordinary spaces, no invisible characters,
 * ligatures and full-width letters spelt out, and the foreign letters that old fonts typed for Đ put right.
 * Idempotent; line breaks are kept.
 */
export function normalize(text: string): string {
  const plain = text
    .replace(INVISIBLE, '')
    .replace(EXPANDABLE, (one) => one.normalize('NFKC'))
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/[\u00f0\u0256]/g, 'đ');
  return marksInOrder(plain);
}
