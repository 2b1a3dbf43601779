import { $api } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { kindOf } from './item-kind.js';

/** The way to an item by its title; by its id until that is known. */
export function NamedItem({ itemId }: { readonly itemId: string }) {
  const params = { path: { id: itemId } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}', { params }, { retry: false });
  return <TextLink {...itemLink(kindOf(itemId), itemId)}>{data?.item?.title ?? itemId}</TextLink>;
}
