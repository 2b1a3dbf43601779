import { queryOptions } from '@tanstack/react-query';
import { createStore, delMany, get, entries, set, del } from 'idb-keyval';

/** Something written and not yet handed to the server: it lies in this browser alone, under who wrote it. */
export interface OwnDraft {
  readonly person: string;
  /** Names it among the drafts of the person: an item's id, or one of its own for an item that is not there yet. */
  readonly name: string;
  readonly kind: string;
  /** Null: an item that is not there yet. */
  readonly itemId: string | null;
  /** The version it was begun from; 0 for a new item. */
  readonly basedOn: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly minor: boolean;
  readonly corrects: number | null;
  /** ISO instant. */
  readonly savedAt: string;
}

const STORE = createStore('trithuc-drafts', 'drafts');
const keyOf = ({ person, name }: Pick<OwnDraft, 'person' | 'name'>): string => `${person} ${name}`;

/** Once somebody left, what is still on the page is not kept: the page begins anew. */
let hasLeft = false;

export async function keepDraft(draft: OwnDraft): Promise<void> {
  if (!hasLeft) await set(keyOf(draft), draft, STORE);
}

async function readDraft(person: string, name: string): Promise<OwnDraft | null> {
  return (await get<OwnDraft>(keyOf({ person, name }), STORE)) ?? null;
}

/** Of one person, the last one written first. */
export async function draftsOf(person: string): Promise<OwnDraft[]> {
  const all = await entries<string, OwnDraft>(STORE);
  const own = all.map(([, draft]) => draft).filter((draft) => draft.person === person);
  return own.sort((one, other) => other.savedAt.localeCompare(one.savedAt));
}

export function dropDraft(person: string, name: string): Promise<void> {
  return del(keyOf({ person, name }), STORE);
}

/** What somebody wrote does not stay behind on a machine they leave. */
export async function dropDraftsOf(person: string): Promise<void> {
  hasLeft = true;
  await delMany((await draftsOf(person)).map(keyOf), STORE);
}

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
