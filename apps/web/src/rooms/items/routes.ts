import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const itemRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bai-hoc',
    component: lazyRouteComponent(() => import('./lessons-page.js'), 'LessonsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bai-hoc/$',
    component: lazyRouteComponent(() => import('./lesson-page.js'), 'LessonPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bat-cap',
    component: lazyRouteComponent(() => import('./gaps-page.js'), 'GapsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/bat-cap/$',
    component: lazyRouteComponent(() => import('./gap-page.js'), 'GapPage'),
  }),
] as const;
