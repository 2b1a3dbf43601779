import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { NOT_EMPTY } from '../../parts/splat.js';
import { readDocumentsSearch } from './documents-search.js';
import { readDocumentSearch, readProvisionSearch } from './law-search.js';

/** "nd-cp/174/2026/dieu-34/khoan-3" -> the article, and the place in it. */
const ARTICLE = /^(.+\/dieu-[^/]+)(?:\/(.+))?$/;

export const lawRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/van-ban',
    validateSearch: readDocumentsSearch,
    component: lazyRouteComponent(() => import('./documents-page.js'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/van-ban/$',
    params: NOT_EMPTY,
    validateSearch: readDocumentSearch,
    component: lazyRouteComponent(() => import('./document-page.js'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/quy-dinh/$',
    params: NOT_EMPTY,
    validateSearch: readProvisionSearch,
    // A clause has no page of its own, nor has what is no article.
    beforeLoad: ({ params: { _splat: id }, search }) => {
      const [, article, place] = ARTICLE.exec(id) ?? [];
      if (!article) throw redirect({ to: '/van-ban/$', params: { _splat: id } });
      if (place) throw redirect({ to: '/quy-dinh/$', params: { _splat: article }, search, hash: place });
    },
    component: lazyRouteComponent(() => import('./provision-page.js'), 'ProvisionPage'),
  }),
] as const;
