import { useQuery } from '@tanstack/react-query';
import { $api } from '../../api/client.js';

/** How a provision stood on a day, and what it said; nothing is asked where there is no day. */
export function useProvisionOn(id: string, on: string | null) {
  const params = { path: { id }, query: { on: on ?? '' } };
  return useQuery($api.queryOptions('get', '/api/v1/items/{id}', { params }, { enabled: on !== null }));
}
