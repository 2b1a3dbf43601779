import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const lawRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/van-ban',
    component: lazyRouteComponent(() => import('./documents-page.js'), 'DocumentsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/van-ban/$',
    component: lazyRouteComponent(() => import('./document-page.js'), 'DocumentPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/quy-dinh/$',
    component: lazyRouteComponent(() => import('./provision-page.js'), 'ProvisionPage'),
  }),
] as const;
