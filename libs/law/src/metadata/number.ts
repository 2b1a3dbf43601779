const SYMBOL = '[\\p{Lu}][\\p{L}\\p{N}&]*(?:\\s?[-–]\\s?[\\p{L}\\p{N}&]+)*';
const LABELLED = new RegExp(`số\\s*:\\s*(\\d+[a-zđ]?\\s?/\\s?(?:\\d{4}\\s?/\\s?)?${SYMBOL})`, 'iu');
const BARE = new RegExp(`(?<![\\p{L}\\p{N}])(\\d+[a-zđ]?/(?:\\d{4}/)?${SYMBOL})`, 'u');

function tidy(number: string): string {
  return number.replace(/\s*([/–-])\s*/g, (_, mark: string) => (mark === '/' ? '/' : '-'));
}

/** The number a letterhead prints: "Luật số: 24/2023/QH15", "Số: 10/VBHN-VPQH". */
export function letterheadNumber(letterhead: string): string | null {
  const found = LABELLED.exec(letterhead);
  return found ? tidy(found[1]!) : null;
}

/** The first number in a title or a field of front matter: "Nghị định 174/2026/NĐ-CP về …". */
export function firstNumber(text: string): string | null {
  const found = BARE.exec(text);
  return found ? tidy(found[1]!) : null;
}
