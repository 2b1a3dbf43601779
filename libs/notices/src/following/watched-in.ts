import { definitionOf, documentOf, type ItemVersion } from '@app/knowledge';

/** Links of what stands or falls with a provision. */
const RESTING: readonly string[] = ['rests-on', 'concerns'];

/** The keys of all that somebody may follow to hear of this version, saved searches aside; see `watchKey`. */
export function watchedIn({ itemId, kind, body, links }: ItemVersion): ReadonlySet<string> {
  const resting = links.filter(({ type }) => RESTING.includes(type)).map(({ target }) => target);
  const documents = [itemId, ...links.map(({ target }) => target)].map(documentOf);
  const { sectors } = definitionOf(kind).describe(body).facets;
  return new Set([
    `item ${itemId}`,
    ...[itemId, ...resting].map((id) => `provision ${id}`),
    ...documents.filter((id) => id !== null).map((id) => `document ${id}`),
    ...sectors.map((key) => `sector ${key}`),
  ]);
}
