import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const measuresRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/so-lieu',
    component: lazyRouteComponent(() => import('./measures-page.js'), 'MeasuresPage'),
  }),
] as const;
