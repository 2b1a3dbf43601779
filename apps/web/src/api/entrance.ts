import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { $api, api, type Schema } from './client.js';
import { forgetAll } from '../offline/saving.js';
import { dropDraftsOf } from './own-drafts.js';
import { rememberCsrf } from './own-session.js';

export type Session = Schema<'SessionDto'>;
export type Role = Session['roles'][number];

/** Who is here, and how one gets in; every page asks it first. */
export const entranceQuery = queryOptions({
  ...$api.queryOptions('get', '/api/v1/entrance'),
  staleTime: Infinity,
  select: remembered,
});

function remembered(entrance: Schema<'EntranceDto'>): Schema<'EntranceDto'> {
  rememberCsrf(entrance.session?.csrf ?? '');
  return entrance;
}

/** Null: nobody is logged in, or it is not known yet. */
export function useSession(): Session | null {
  return useQuery(entranceQuery).data?.session ?? null;
}

/** Whether who is here has one of these roles. It decides what is shown; what is done, the API decides. */
export function useIsOneOf(...roles: readonly Role[]): boolean {
  return useSession()?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Logs in. What was read before is asked for again; what somebody else read is gone before that, refused or not. */
export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schema<'SignInDto'>) => (await api.POST('/api/v1/session', { body })).data!,
    onSuccess: async ({ id }) => {
      const before = client.getQueryData(entranceQuery.queryKey)?.session?.id ?? id;
      client.removeQueries({ type: 'inactive' });
      await (before === id ? client.invalidateQueries() : client.resetQueries());
    },
  });
}

export const SIGN_OUT = ['sign-out'];

/**
 * Logs out and forgets all that was read: the page begins anew. What was saved on this device goes first, whether the
 * server answers or not.
 */
export function useSignOut() {
  const session = useSession();
  return useMutation({
    mutationKey: SIGN_OUT,
    mutationFn: async () => {
      if (session) await forgetAll(session.id);
      await api.DELETE('/api/v1/session');
      if (session) await dropDraftsOf(session.id).catch(() => undefined);
    },
    onSuccess: () => globalThis.location.reload(),
  });
}
