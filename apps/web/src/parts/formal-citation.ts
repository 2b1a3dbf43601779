import { type Schema } from '../api/client.js';
import { citationWords, placeWords } from './place-words.js';

/** What of an article its citation is made of. */
export type Cited = Pick<Schema<'ProvisionBody'>, 'document' | 'number' | 'path'>;

/** A document as decisions cite it: "Luật Viễn thông 24/2023/QH15" -> "Luật Viễn thông số 24/2023/QH15". */
export function formalDocument(name: string): string {
  return name.replace(/ (\d[^\s]*\/[^\s]+)$/, ' số $1');
}

/** "Điểm b khoản 3 Điều 34 Nghị định số 174/2026/NĐ-CP"; a null place is the article. */
export function formalCitation({ document, number, path = [] }: Cited, at: string | null = null): string {
  const name = formalDocument(path[0] ?? citationWords(document));
  const words = [at && placeWords(at), `Điều ${number}`, name].filter(Boolean).join(' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
