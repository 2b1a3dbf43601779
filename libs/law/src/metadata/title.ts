import { fold } from '@app/text';

/** "Quốc hội ban hành Luật Viễn thông số …", "Chính phủ ban hành Nghị định quy định …": the name after the verb. */
const FORMULA =
  /ban hành\s+((?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư)\s[^.;[\]]*)/gu;
/** How the history of a consolidated text names it: "Luật Công nghệ thông tin số 67/2006/QH11 ngày …". */
const HISTORY = /^((?:Bộ luật|Luật|Pháp lệnh)\s[^.;[\]]*?)\s+số\s+\d/gmu;
const OWN_NUMBER = /\s+số\s+\d.*$/u;

function sentence(text: string): string {
  return text.toLocaleUpperCase('vi') === text
    ? text.charAt(0) + text.slice(1).toLocaleLowerCase('vi')
    : text;
}

function sameWords(a: string, b: string): boolean {
  const words = (text: string) => fold(text).replace(/[^a-z0-9]+/g, '');
  return words(a) === words(b);
}

/** The title as the enacting formula spells it, with its kind; null when the formula says other words. */
function spelled(full: string, preamble: string): string | null {
  const said = [...preamble.matchAll(HISTORY), ...preamble.matchAll(FORMULA)];
  const named = said.flatMap(([, name]) => [name!, name!.replace(OWN_NUMBER, '')]);
  return named.map((name) => name.replace(/[\s,]+$/u, '')).find((name) => sameWords(name, full)) ?? null;
}

/**
 * The title in ordinary letters: a law is named with its kind ("Luật Viễn thông"), a decree by its summary. What is
 * printed in capitals is spelled as the enacting formula spells it, where that says the same.
 */
export function titleOf(type: string | null, printed: string, preamble: string): string | null {
  if (!printed) return null;
  const withKind = type !== null && /^(?:bộ luật|luật|pháp lệnh)$/iu.test(type);
  const capitals = printed.toLocaleUpperCase('vi') === printed;
  if (!capitals && !withKind) return printed;
  const formula = spelled(`${type ?? ''} ${printed}`, preamble);
  if (formula) return withKind ? formula : capitalised(formula.slice(type?.length ?? 0).trim());
  return sentence(withKind ? `${type} ${printed}`.toLocaleUpperCase('vi') : printed);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
