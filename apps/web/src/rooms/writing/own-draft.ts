import { queryOptions } from '@tanstack/react-query';
import { draftsOf, readDraft } from '../../api/own-drafts.js';

/** What this browser keeps changes under every page: it is read anew each time. */
const ANEW = { networkMode: 'always', staleTime: 0, gcTime: 0, retry: false } as const;

export function ownDraftQuery(person: string, name: string) {
  return queryOptions({
    queryKey: ['own-draft', person, name],
    queryFn: () => readDraft(person, name).catch(() => null),
    ...ANEW,
  });
}

export function ownDraftsQuery(person: string) {
  return queryOptions({
    queryKey: ['own-drafts', person],
    queryFn: () => draftsOf(person).catch(() => []),
    ...ANEW,
  });
}
