import { useQuery } from '@tanstack/react-query';
import { $api } from './client.js';
import { useSession } from './entrance.js';

const NAMES_CHANGE_SELDOM_MS = 600_000;
const MOST_AT_ONCE = 100;

/** The names of people by their ids; the id itself until it is known, and for who is not logged in. */
export function useNames(ids: readonly (string | null | undefined)[]): (id: string) => string {
  const session = useSession();
  const person = [...new Set(ids.filter((id) => typeof id === 'string'))].sort().slice(0, MOST_AT_ONCE);
  const { data = [] } = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/names',
      { params: { query: { person } } },
      { staleTime: NAMES_CHANGE_SELDOM_MS, enabled: session !== null && person.length > 0 },
    ),
  );
  const names = new Map(data.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}
