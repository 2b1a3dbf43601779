import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { readDecideSearch } from './decide-search.js';

export const writingRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/viet/$kind',
    /** `nhap`: the draft in this browser to go on with; `ten`: what a new one is called to begin with. */
    validateSearch: ({ nhap, ten }: Record<string, unknown>): { nhap?: string; ten?: string } => ({
      ...(typeof nhap === 'string' && { nhap }),
      ...(typeof ten === 'string' && { ten }),
    }),
    component: lazyRouteComponent(() => import('./new-item-page.js'), 'NewItemPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/sua/$',
    component: lazyRouteComponent(() => import('./edit-page.js'), 'EditPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/duyet/$',
    validateSearch: readDecideSearch,
    component: lazyRouteComponent(() => import('./decide-page.js'), 'DecidePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/viec-cua-toi',
    component: lazyRouteComponent(() => import('./work-page.js'), 'WorkPage'),
  }),
] as const;
