import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { isProblem } from '../api/problem.js';
import { Waiting } from '../parts/waiting.js';
import { ErrorScreen } from '../parts/error-screen.js';
import { accountRoutes } from '../rooms/account/routes.js';
import { adminRoutes } from '../rooms/admin/routes.js';
import { itemRoutes } from '../rooms/items/routes.js';
import { lawRoutes } from '../rooms/law/routes.js';
import { measuresRoutes } from '../rooms/measures/routes.js';
import { reviewRoutes } from '../rooms/review/routes.js';
import { searchRoutes } from '../rooms/search/routes.js';
import { writingRoutes } from '../rooms/writing/routes.js';
import { rootRoute } from './root-route.js';

const MOST_RETRIES = 2;

/** Only what another try may change is tried again: nobody answered, or a part was away. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      retry: (failures, error) =>
        failures < MOST_RETRIES && navigator.onLine && isProblem(error, 'offline', 'unavailable'),
    },
    mutations: { networkMode: 'always' },
  },
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...searchRoutes,
    ...lawRoutes,
    ...itemRoutes,
    ...writingRoutes,
    ...reviewRoutes,
    ...measuresRoutes,
    ...adminRoutes,
    ...accountRoutes,
  ]),
  context: { client: queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: ErrorScreen,
  defaultPendingComponent: Waiting,
  defaultPendingMs: 300,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
