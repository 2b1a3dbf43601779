import { $api, type Schema } from '../../api/client.js';
import { grouped } from '../../parts/grouped.js';

export type Referrer = Schema<'ReferrerDto'>;

interface Asked {
  readonly kinds?: readonly Referrer['kind'][];
  /** What nobody leads to and the base does not have is no failure here. */
  readonly mayBeUnknown?: boolean;
}

export interface Incoming {
  readonly data: { readonly rows: readonly Referrer[]; readonly total: number } | undefined;
  readonly outgoing: readonly Schema<'OutgoingLinkDto'>[];
  readonly isPending: boolean;
  readonly error: unknown;
  readonly hasNextPage: boolean;
  readonly isFetchingNextPage: boolean;
  readonly fetchNextPage: () => unknown;
}

const AT_ONCE = 50;

/** What leads to an item, page by page; that an article is part of its document is no news and left out. */
export function useIncoming(id: string, { kinds, mayBeUnknown = false }: Asked): Incoming {
  const query = { ...(kinds && { kind: [...kinds] }), except: 'part-of', limit: AT_ONCE } as const;
  const { data, error, ...state } = $api.useInfiniteQuery(
    'get',
    '/api/v1/items/{id}/links',
    { params: { path: { id }, query: query as object } },
    {
      pageParamName: 'cursor',
      initialPageParam: null as string | null,
      getNextPageParam: ({ incoming }: Schema<'LinksDto'>) => incoming.next,
    },
  );
  const pages = data?.pages ?? [];
  const [first] = pages;
  return {
    ...state,
    error: mayBeUnknown ? null : error,
    data: first && { rows: pages.flatMap(({ incoming }) => incoming.rows), total: first.incoming.total },
    outgoing: first?.outgoing ?? [],
  };
}

/** One thing that leads here, with every place it speaks of. */
export interface Speaker {
  readonly referrer: Referrer;
  /** "khoan-3/diem-b"; none: it speaks of the whole. */
  readonly places: readonly string[];
}

/** Rows come ordered by item: those of one item are told together. */
export function speakersOf(rows: readonly Referrer[]): Speaker[] {
  const byItem = grouped(rows, ({ itemId }) => itemId);
  return [...byItem.values()].map((own) => ({
    referrer: own[0]!,
    places: [...new Set(own.flatMap(({ at }) => at ?? []))],
  }));
}
