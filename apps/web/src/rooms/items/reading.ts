import { useQuery } from '@tanstack/react-query';
import { $api, type Schema } from '../../api/client.js';
import { useSession } from '../../api/entrance.js';

/** A version of an item that somebody reads. */
export interface Reading {
  readonly item: Schema<'ItemSummaryDto'>;
  readonly version: Schema<'VersionDto'>;
  /** Null: nobody is logged in, or it is not known yet. */
  readonly work: Schema<'WorkDto'> | null;
}

/** How an item stands on its way to readers, for who is logged in. */
export function useWork(id: string): Schema<'WorkDto'> | null {
  const session = useSession();
  const params = { path: { id } };
  const { data } = useQuery(
    $api.queryOptions('get', '/api/v1/items/{id}/work', { params }, { enabled: session !== null }),
  );
  return session ? (data ?? null) : null;
}
