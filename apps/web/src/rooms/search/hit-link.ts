import { itemLink } from '../../parts/item-link.js';
import { type Hit } from './question.js';

/** Where a hit is read: at the place that answers. */
export function hitLink({ kind, itemId, at }: Hit) {
  return { ...itemLink(kind, itemId), hash: at ?? '' };
}
