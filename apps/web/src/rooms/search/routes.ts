import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { validateQuestion } from './question.js';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    validateSearch: validateQuestion,
    component: lazyRouteComponent(() => import('./search-page.js'), 'SearchPage'),
  }),
] as const;
