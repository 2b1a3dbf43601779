const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/**
 * Text as the whole system keeps it: NFC, ordinary spaces, no invisible characters, and the Icelandic eth
 * that old fonts typed for Đ put right. Idempotent; line breaks are kept.
 */
export function normalize(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ')
    .replaceAll('\u00d0', 'Đ')
    .replaceAll('\u00f0', 'đ');
}
