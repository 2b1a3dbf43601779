import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { $api } from '../../api/client.js';
import { rootRoute } from '../../app/root-route.js';
import { itemLink } from '../../parts/item-link.js';
import { readVersionsSearch } from '../../parts/versions-search.js';

/** `ve`: the page to go back to; `loi`: why signing on with the office account failed. */
interface LoginSearch {
  readonly ve?: string;
  readonly loi?: string;
}

const words = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const accountRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/dang-nhap',
    validateSearch: ({ ve, loi }: Record<string, unknown>): LoginSearch => ({
      ...(words(ve) !== undefined && { ve: words(ve)! }),
      ...(words(loi) !== undefined && { loi: words(loi)! }),
    }),
    component: lazyRouteComponent(() => import('./login-page.js'), 'LoginPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/tai-khoan',
    component: lazyRouteComponent(() => import('./account-page.js'), 'AccountPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/thong-bao',
    component: lazyRouteComponent(() => import('./notices-page.js'), 'NoticesPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/da-luu',
    component: lazyRouteComponent(() => import('./saved-page.js'), 'SavedPage'),
  }),
  /** Where letters and feeds lead, which know an item by its id alone. */
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/muc/$',
    validateSearch: readVersionsSearch,
    loader: async ({ context: { client }, params: { _splat: id = '' } }) => {
      const params = { path: { id } };
      const { item } = await client.fetchQuery($api.queryOptions('get', '/api/v1/items/{id}', { params }));
      throw redirect({ ...itemLink(item?.kind ?? 'lesson', id), search: true, replace: true });
    },
  }),
] as const;
