/** Beginnings of citations as people type them: "Điều 1", "đ34 nđ174", "khoản 2 điều", "k2 đ34", "điểm a khoản". */
const START =
  /(?:^|[\s(,;“"])((?:(?:điểm|diem)\s+[a-zđ]{1,2}\b|(?:khoản|khoan|k)\.?\s*\d|(?:điều|dieu|đ|d)\.?\s*\d).{0,80})$/iu;
const WITHIN = 120;

/** The citation that is being typed before the cursor, with the place where it begins; null where there is none. */
export function citationBefore(line: string): { readonly start: number; readonly words: string } | null {
  const tail = line.slice(-WITHIN);
  // What is within a link already is cited already, and after it a citation begins anew.
  const open = tail.lastIndexOf(')') + 1;
  const [, words] = START.exec(tail.slice(open)) ?? [];
  if (words === undefined || /[.;!?]\s/.test(words)) return null;
  return { start: line.length - words.length, words };
}
