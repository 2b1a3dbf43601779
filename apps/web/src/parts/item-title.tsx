import { $api } from '../api/client.js';

/** The title of an item by its id; the id itself until it is known, and where it cannot be read. */
export function ItemTitle({ id }: { readonly id: string }) {
  const params = { path: { id } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}', { params }, { retry: false });
  return data?.item?.title ?? id;
}
