import { useQuery } from '@tanstack/react-query';
import { $api, type Schema } from './client.js';

type Entry = Schema<'ReferenceEntryDto'>;

/** Tables of names that content brings: "sectors", "provinces", "bodies", "subject-kinds", "titles", "gap-kinds", "maturities". */
export type ReferenceTable =
  'sectors' | 'provinces' | 'bodies' | 'subject-kinds' | 'titles' | 'gap-kinds' | 'maturities';

const NAMES_CHANGE_SELDOM_MS = 600_000;

/**
 * The entries of a table, as they were on a day where one is given ("2019-03-01"), else of all days; none of no table.
 */
export function useReference(table: ReferenceTable | null, on?: string): readonly Entry[] {
  const params = { path: { table: table ?? '' }, ...(on && { query: { on } }) };
  const options = { staleTime: NAMES_CHANGE_SELDOM_MS, enabled: table !== null };
  const { data = [] } = useQuery($api.queryOptions('get', '/api/v1/reference/{table}', { params }, options));
  return data;
}

/** The name of a key of a table; the key itself where the table does not have it. */
export function useReferenceNames(table: ReferenceTable): (key: string) => string {
  const names = new Map(useReference(table).map(({ key, name }) => [key, name]));
  return (key) => names.get(key) ?? key;
}
