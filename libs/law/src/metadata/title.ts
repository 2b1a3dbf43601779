import { fold } from '@app/text';

const FORMULA =
  /(?:ban hành|quy định về|thông qua)\s+(?=(?:Bộ luật|Luật|Pháp lệnh))([^.;[\]]+?)(?:\s+số\s+\d.*)?[.;]?$/mu;

function sentence(text: string): string {
  return text.toLocaleUpperCase('vi') === text
    ? text.charAt(0) + text.slice(1).toLocaleLowerCase('vi')
    : text;
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '');
  return words(a) === words(b);
}

/**
 * The title in ordinary letters. A law is printed in capitals, so its name is taken from the enacting formula
 * ("Quốc hội ban hành Luật Viễn thông") when that says the same; a decree keeps its printed summary.
 */
export function titleOf(type: string | null, printed: string, preamble: string): string | null {
  if (!printed) return null;
  const named = type !== null && /^(?:bộ luật|luật|pháp lệnh)$/iu.test(type);
  if (!named) return sentence(printed);
  const full = `${type} ${printed}`;
  const formula = FORMULA.exec(preamble)?.[1]?.replace(/[\s,]+$/, '');
  if (formula && sameWords(formula, full)) return formula;
  return sentence(full.toLocaleUpperCase('vi'));
}
