import { type Query, type QueryClient } from '@tanstack/react-query';
import { createFinalURL, createQuerySerializer, defaultPathSerializer } from 'openapi-fetch';

type Params = { readonly path?: Record<string, unknown>; readonly query?: Record<string, unknown> };

/** What a page asks the API: the key of a query of `$api`. */
export type Reading = readonly [method: string, path: string, init?: { readonly params?: Params }];

/** What is about oneself and one's work today says nothing to read in the field. */
const NOT_KEPT =
  /^\/api\/v1\/(?:entrance|session|notices|subscriptions|work|tokens|health)(?:\/|$)|\/comments$/;

const serializeQuery = createQuerySerializer();

/** The addresses that what is on the page now was read from, every page of a list that was turned to. */
export function readsOfPage(client: QueryClient): string[] {
  const shown = client.getQueryCache().findAll({ type: 'active' });
  return [...new Set(shown.filter(({ state }) => state.status === 'success').flatMap(addressesOf))];
}

/** The address a query of `$api` is read from. */
export function addressOf([, path, init]: Reading): string {
  return createFinalURL(path, {
    baseUrl: globalThis.location.origin,
    params: { ...init?.params },
    querySerializer: serializeQuery,
    pathSerializer: defaultPathSerializer,
  });
}

function addressesOf({ queryKey, state: { data } }: Query): string[] {
  if (!isReading(queryKey) || NOT_KEPT.test(queryKey[1])) return [];
  const [method, path, init] = queryKey;
  const turned = (data as { readonly pageParams?: readonly unknown[] } | undefined)?.pageParams;
  if (!Array.isArray(turned)) return [addressOf(queryKey)];
  return turned.map((cursor: unknown = 0) => {
    const params = { ...init?.params, query: { ...init?.params?.query, cursor } };
    return addressOf([method, path, { params }]);
  });
}

function isReading(key: readonly unknown[]): key is Reading {
  return key[0] === 'get' && typeof key[1] === 'string' && key[1].startsWith('/api/');
}
