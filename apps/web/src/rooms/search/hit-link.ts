import { linkOptions } from '@tanstack/react-router';
import { itemLink } from '../../parts/item-link.js';
import { type Hit, type Question } from './question.js';

/** Where a hit is read: at the place that answers, on the day asked about, in the version that an edition keeps. */
export function hitLink({ kind, itemId, at, version }: Hit, { on, edition }: Question) {
  const hash = at ?? '';
  if (kind !== 'provision') return { ...itemLink(kind, itemId), hash };
  const search = { ...(on && { ngay: on }), ...(edition && { ban: version }) };
  return linkOptions({ to: '/quy-dinh/$', params: { _splat: itemId }, search, hash });
}

/** Where those are listed that lead to a hit: an article has a tab for each kind of them. */
export function citedByLink({ kind, itemId }: Hit, citing: string, { on }: Question) {
  if (kind !== 'provision') return { ...itemLink(kind, itemId), hash: 'cited-by' };
  const xem = citing === 'gap' ? ('bat-cap' as const) : ('bai-hoc' as const);
  const search = { ...(on && { ngay: on }), xem };
  return linkOptions({ to: '/quy-dinh/$', params: { _splat: itemId }, search });
}
