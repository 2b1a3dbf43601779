import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { entranceQuery } from '../api/entrance.js';
import { readsOfPage } from './page-reads.js';
import { forgetPage, keepPage, NotForKeeping, type Page, savedPages } from './saving.js';
import { type SavedThing } from './saved-store.js';

const savedQuery = queryOptions({ queryKey: ['saved-pages'], queryFn: savedPages, retry: false });

/** Without a database of its own and a worker that opens the application, a browser keeps nothing for later. */
export const canKeep = (): boolean => 'indexedDB' in globalThis && 'serviceWorker' in navigator;

/** What who is here keeps on this device, the newest first; undefined until it is known. */
export function useSavedPages(): readonly SavedThing[] | undefined {
  return useQuery({ ...savedQuery, enabled: canKeep() }).data;
}

/** Keeps the page that is shown, all it has read and what is read `also`. */
export function useKeepPage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ also, ...page }: Page & { readonly also: readonly string[] }) =>
      keepPage(page, [...readsOfPage(client), ...also], await client.fetchQuery(entranceQuery)),
    onSettled: () => client.invalidateQueries({ queryKey: savedQuery.queryKey }),
  });
}

/** Reads a saved page anew, as it is today; one that is not for this person any more goes. */
export function useRefreshPage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async ({ kind, id, title, href }: Page) => {
      try {
        await keepPage({ kind, id, title, href }, [], await client.fetchQuery(entranceQuery));
      } catch (error) {
        if (error instanceof NotForKeeping) await forgetPage({ kind, id });
        throw error;
      }
    },
    onSettled: () => client.invalidateQueries({ queryKey: savedQuery.queryKey }),
  });
}

/** Takes a page off this device. */
export function useForgetPage() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: forgetPage,
    onSettled: () => client.invalidateQueries({ queryKey: savedQuery.queryKey }),
  });
}
