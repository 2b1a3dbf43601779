import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { readMeasuresSearch } from './measures-search.js';

export const measuresRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/so-lieu',
    validateSearch: readMeasuresSearch,
    component: lazyRouteComponent(() => import('./measures-page.js'), 'MeasuresPage'),
  }),
] as const;
