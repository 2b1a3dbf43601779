import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { type Body } from './form/body.js';
import { type Kind } from './form/schema.js';

export interface Draft {
  readonly kind: Kind;
  /** Null: a new item. */
  readonly itemId: string | null;
  readonly basedOn: number;
  readonly body: Body;
  readonly reason: string;
  readonly minor: boolean;
  /** Number of an earlier version that was wrong from the beginning; null: none. */
  readonly corrects: number | null;
}

/** Hands a draft to the server; gives the version that it became. */
export function useSaving() {
  const client = useQueryClient();
  return useMutation({
    networkMode: 'always',
    mutationFn: save,
    onSuccess: () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'get' }),
  });
}

async function save({
  kind,
  itemId,
  basedOn,
  body,
  reason,
  minor,
  corrects,
}: Draft): Promise<Schema<'VersionDto'>> {
  if (itemId === null)
    return (await api.POST('/api/v1/items', { body: { kind, reason, body: body as never } })).data!;
  const params = { path: { id: itemId }, header: { 'If-Match': `"${basedOn}"` } };
  const draft = { reason, minor, corrects, body: body as never };
  return (await api.POST('/api/v1/items/{id}/versions', { params, body: draft })).data!;
}

/** Whether somebody else saved first. */
export function isOvertaken(error: unknown): boolean {
  return isProblem(error, 'version-conflict', 'precondition-failed');
}

/** What is wrong with which field of the body, by its path; what concerns no field is left to the note. */
export function errorsOf(error: unknown): ReadonlyMap<string, string> {
  const fields = isProblem(error) ? error.fields : [];
  return new Map(
    fields
      .filter(({ field }) => field.startsWith('body.'))
      .map(({ field, message }) => [field.slice('body.'.length), message]),
  );
}
