import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ra-soat',
    component: lazyRouteComponent(() => import('./reviews-page.js'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/an-ban/$year',
    component: lazyRouteComponent(() => import('./edition-page.js'), 'EditionPage'),
  }),
] as const;
