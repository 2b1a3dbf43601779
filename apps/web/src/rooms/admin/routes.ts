import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';

export const adminRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/quan-tri',
    component: lazyRouteComponent(() => import('./admin-page.js'), 'AdminPage'),
  }),
] as const;
