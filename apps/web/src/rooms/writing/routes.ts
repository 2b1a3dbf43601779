import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const writingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/viet/$kind',
    component: lazyRouteComponent(() => import('./new-item-page.js'), 'NewItemPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sua/$',
    component: lazyRouteComponent(() => import('./edit-page.js'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/viec-cua-toi',
    component: lazyRouteComponent(() => import('./work-page.js'), 'WorkPage'),
  }),
] as const;
