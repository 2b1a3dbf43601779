import { normalize } from '@app/text';
import { readChain } from './chain.js';
import type { Citation, CitationContext } from './citation.js';
import { isTied, type Item, type Run } from './items.js';
import { knownDocuments } from './known-documents.js';
import { tokenize, type Token } from './lexer.js';
import { nest } from './nesting.js';
import { resolve } from './resolve.js';

/** Beyond this a text only spreads ranges: each is then one citation, `range-too-long`. */
const MOST_CITATIONS = 20_000;

/**
 * Finds every citation of law in a text, in the order of the text: in full ("điểm g khoản 3 Điều 102 Nghị định
 * số 15/2020/NĐ-CP"), without marks, in inspectors' shorthand ("Đ102 K3 ND15"), by name, in lists and ranges
 * (one citation for each place), and relative ("khoản này", "Luật này").
 *
 * Nothing is guessed: what the words, the documents and the standpoint of the context do not make certain has
 * no id, and says why. Offsets are in the NFC text (see `normalize`). Never throws; time grows with the length.
 */
export function parseCitations(text: string, context: CitationContext = {}): Citation[] {
  const plain = normalize(text);
  const tokens = tokenize(plain);
  const known = knownDocuments(context.documents);
  const citations: Citation[] = [];
  for (let at = 0; at < tokens.length;) {
    const chain = readChain(tokens, at, known);
    if (chain && isCitation(chain, at, tokens))
      for (const leaf of nest(chain.items, MOST_CITATIONS - citations.length))
        citations.push(resolve(leaf, plain, known, context.within));
    at = chain?.end ?? at + 1;
  }
  return citations;
}

/** One sound item is enough; slight ones need another level beside them, or to be all there is ("d102"). */
function isCitation({ items, end }: Run, start: number, tokens: readonly Token[]): boolean {
  if (items.some((item) => !item.weak)) return true;
  if (items.some((item, at) => at > 0 && isTied(item.gap) && levelOf(item) !== levelOf(items[at - 1]!)))
    return true;
  const alone = start === 0 && end === tokens.length;
  return alone && items.every((item) => item.kind === 'document' || item.level === 'article');
}

function levelOf(item: Item): string {
  return item.kind === 'document' ? item.kind : item.level;
}
