const WITH_ID = /^(\/api\/v1\/(?:items|documents)\/)([^?]+)(.*)$/s;
const READ_BELOW = 'versions(?:/\\d+)?|history|timeline|links|diff|similar|toc|provisions|work|comments';
const DONE_BELOW = 'submit|request-changes|approve|publish|retire|renew|owner';
const BELOW_AN_ITEM = new RegExp(`/(?:${READ_BELOW}|${DONE_BELOW})$`);

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
