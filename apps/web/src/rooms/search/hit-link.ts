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
