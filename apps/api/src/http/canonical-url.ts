const WITH_ID = /^(\/api\/v1\/(?:items|documents)\/)([^?]+)(.*)$/s;
const BELOW_AN_ITEM = /\/(?:versions(?:\/\d+)?|history|links|diff|similar|publish|withdraw|toc)$/;

/**
 * Ids hold slashes. One segment with its slashes as `%2F` is the exact form of an address; this turns the readable
 * form into it: `/items/nd-cp/174/2026/dieu-33/history` -> `/items/nd-cp%2F174%2F2026%2Fdieu-33/history`.
 */
export function canonicalUrl(url: string): string {
  const [, area, rest, query] = WITH_ID.exec(url) ?? [];
  if (area === undefined || rest === undefined || /^[^/]*%2f/i.test(rest)) return url;
  const below = BELOW_AN_ITEM.exec(rest)?.[0] ?? '';
  const id = rest.slice(0, rest.length - below.length);
  return `${area}${id.replaceAll('/', '%2F')}${below}${query}`;
}
