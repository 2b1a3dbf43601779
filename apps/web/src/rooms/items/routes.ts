import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { NOT_EMPTY } from '../../parts/splat.js';
import { readVersionsSearch } from '../../parts/versions-search.js';
import { readListSearch } from './list-search.js';

export const itemRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bai-hoc',
    validateSearch: readListSearch,
    component: lazyRouteComponent(() => import('./lessons-page.js'), 'LessonsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bai-hoc/$',
    params: NOT_EMPTY,
    validateSearch: readVersionsSearch,
    component: lazyRouteComponent(() => import('./lesson-page.js'), 'LessonPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bat-cap',
    validateSearch: readListSearch,
    component: lazyRouteComponent(() => import('./gaps-page.js'), 'GapsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bat-cap/$',
    params: NOT_EMPTY,
    validateSearch: readVersionsSearch,
    component: lazyRouteComponent(() => import('./gap-page.js'), 'GapPage'),
  }),
] as const;
