import { type Citation, nodeId, parseCitations, parseId, type Standpoint, stepSlug } from '@app/law';
import { type Link } from '../../items/version.js';
import { type ProvisionBody } from './body.js';
import { placesOf } from './places.js';

/** One `cites` link for each place of the law that the official words name for certain, the article and its document left out. */
export function citationLinks(body: ProvisionBody): Link[] {
  const cited = placesOf(body).flatMap(({ at, text }) =>
    parseCitations(text, { within: standpoint(body, at) }).flatMap(linkOf),
  );
  const foreign = cited.filter(
    ({ target, at }) => target !== ownId(body) && (target !== body.document || at !== null),
  );
  return [...new Map(foreign.map((link) => [`${link.target} ${link.at}`, link])).values()];
}

function standpoint({ document, number }: ProvisionBody, at: string): Standpoint {
  const steps = parseId(`${document}/${at}`)?.path ?? [];
  const inner = Object.fromEntries(steps.map(({ level, number: n }) => [level, n]));
  return { document, article: number, ...inner };
}

function ownId({ document, number }: ProvisionBody): string {
  return nodeId({ document, path: [{ level: 'article', number }] });
}

/** An article is an item of its own; what lies deeper, or above articles, is a place in an item. */
function linkOf({ id }: Citation): Link[] {
  const parts = id === null ? null : parseId(id);
  if (!parts) return [];
  const isArticle = parts.path[0]?.level === 'article';
  const target = nodeId({ document: parts.document, path: isArticle ? parts.path.slice(0, 1) : [] });
  const at = parts.path
    .slice(isArticle ? 1 : 0)
    .map(stepSlug)
    .join('/');
  return [{ type: 'cites', target, at: at || null }];
}
