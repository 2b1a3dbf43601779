import { citedAs, definitionOf, documentOf, type ItemVersion } from '@app/knowledge';

/** What an item is called among items of other texts: an article says of which text it is. */
export function listedTitle({ itemId, kind, body }: Pick<ItemVersion, 'itemId' | 'kind' | 'body'>): string {
  const { title } = definitionOf(kind).describe(body);
  const document = documentOf(itemId);
  return document === null || document === itemId ? title : `${title} (${citedAs(document)})`;
}
