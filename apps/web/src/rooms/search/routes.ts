import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../app/root-route.js';
import { askAhead } from './ask-ahead.js';
import { questionOf, validateQuestion } from './question.js';

export const searchRoutes = [
  createRoute({
    getParentRoute: () => rootRoute,
    path: '/',
    validateSearch: validateQuestion,
    // Once on the way in: what is asked on the page the page asks itself.
    shouldReload: false,
    loader: ({ context: { client }, location }) => askAhead(client, questionOf(location.search)),
    component: lazyRouteComponent(() => import('./search-page.js'), 'SearchPage'),
  }),
] as const;
