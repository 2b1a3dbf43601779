import { type IndexedDocument, type SearchDocument, wordsOf } from '@app/search';
import { type Shelf } from './shelf.js';

type Held = Pick<SearchDocument, 'title' | 'text' | 'path'> & { readonly key: string };

/** The words of texts as they are held now, by key: what is put in their place has counted these before. */
export async function heldWords(
  texts: Shelf,
  keys: readonly string[],
): Promise<Map<string, IndexedDocument['words']>> {
  const held = await texts.byKeys<Held>(keys, ['key', 'title', 'text', 'path']);
  return new Map(held.map((one) => [one.key, wordsOf(one)]));
}
