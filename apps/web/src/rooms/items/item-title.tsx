import { $api } from '../../api/client.js';

/** The title of an item by its id; the id itself until it is known. */
export function ItemTitle({ id }: { readonly id: string }) {
  const params = { path: { id } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}', { params });
  return data?.item?.title ?? id;
}
