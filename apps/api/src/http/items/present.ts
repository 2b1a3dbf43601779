import { definitionOf, type ItemVersion } from '@app/knowledge';
import { safeHtml } from '@app/reviews';
import { type ItemSummaryDto } from './item.dto.js';
import { type Seen, type SeenItem } from './visible-items.js';

/** The version an item is shown by: the published one; before the first publication the newest. */
export function shown({ published, newest }: SeenItem): Seen {
  return published ?? newest;
}

/** Numbers are those of versions that who asks may read: drafts do not show in them to others. */
export function toSummary(item: SeenItem): ItemSummaryDto {
  const { version } = shown(item);
  const { title, path } = definitionOf(version.kind).describe(version.body);
  const { itemId: id, kind, validity } = version;
  const numbers = {
    newest: item.newest.version.version,
    published: item.published?.version.version ?? null,
  };
  return { id, kind, title, path, ...numbers, validity };
}

/** The Markdown fields of a body as HTML. */
export function htmlOf({ kind, body }: Pick<ItemVersion, 'kind' | 'body'>): Record<string, string> {
  const texts = definitionOf(kind).texts.map(({ field }) => [field, body[field]] as const);
  const written = texts.filter((pair): pair is readonly [string, string] => typeof pair[1] === 'string');
  return Object.fromEntries(written.map(([field, text]) => [field, safeHtml(text)]));
}
