import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { readChange } from './edition-difference.js';
import { readYearSearch } from './year-search.js';

const YEAR = /^\d{4}$/;

/** Throws for an address that names no year. */
function checkYears(...years: readonly string[]): void {
  if (!years.every((year) => YEAR.test(year))) throw notFound();
}

export const reviewRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ra-soat',
    component: lazyRouteComponent(() => import('./reviews-page.js'), 'ReviewsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ra-soat/mo',
    validateSearch: ({ year }: Record<string, unknown>): { readonly year?: number } =>
      typeof year === 'number' ? { year } : {},
    component: lazyRouteComponent(() => import('./new-review-page.js'), 'NewReviewPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ra-soat/$year',
    beforeLoad: ({ params: { year } }) => checkYears(year),
    validateSearch: readYearSearch,
    component: lazyRouteComponent(() => import('./year-page.js'), 'YearPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ra-soat/$year/muc/$',
    beforeLoad: ({ params: { year } }) => checkYears(year),
    component: lazyRouteComponent(() => import('./candidate-page.js'), 'CandidatePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/ra-soat/$year/dong',
    beforeLoad: ({ params: { year } }) => checkYears(year),
    component: lazyRouteComponent(() => import('./close-page.js'), 'ClosePage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/an-ban',
    component: lazyRouteComponent(() => import('./editions-page.js'), 'EditionsPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/an-ban/$year',
    beforeLoad: ({ params: { year } }) => checkYears(year),
    component: lazyRouteComponent(() => import('./edition-page.js'), 'EditionPage'),
  }),
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/an-ban/$year/so/$other',
    beforeLoad: ({ params: { year, other } }) => checkYears(year, other),
    validateSearch: readChange,
    component: lazyRouteComponent(() => import('./compare-page.js'), 'ComparePage'),
  }),
] as const;
