import { useQueries, useQueryClient } from '@tanstack/react-query';
import { $api, type Schema } from './client.js';
import { useSession } from './entrance.js';

const NAMES = ['get', '/api/v1/names'] as const;
const NAMES_CHANGE_SELDOM_MS = 600_000;
const MOST_AT_ONCE = 100;

/** The names of people by their ids; the id itself until it is known, and for who is not logged in. */
export function useNames(ids: readonly (string | null | undefined)[]): (id: string) => string {
  const session = useSession();
  const client = useQueryClient();
  // Who is known already keeps the name while it is asked who else is there.
  const placeholderData = () =>
    client.getQueriesData<Schema<'NameDto'>[]>({ queryKey: NAMES }).flatMap(([, known = []]) => known);
  const answers = useQueries({
    queries: inParts([...new Set(ids.filter((id) => typeof id === 'string'))]).map((person) =>
      $api.queryOptions(
        ...NAMES,
        { params: { query: { person } } },
        { staleTime: NAMES_CHANGE_SELDOM_MS, enabled: session !== null, placeholderData },
      ),
    ),
  });
  const names = new Map(answers.flatMap(({ data = [] }) => data).map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** As many as are told at once: those who come later make no other part of those before them. */
function inParts(ids: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_AT_ONCE) }, (_, n) =>
    ids.slice(n * MOST_AT_ONCE, (n + 1) * MOST_AT_ONCE).sort(),
  );
}
