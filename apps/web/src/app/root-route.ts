import { type QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { ErrorScreen } from '../parts/error-screen.js';
import { NotFound } from '../parts/not-found.js';
import { Shell } from './shell.js';

/** What every route's loader may use. */
export interface RouterContext {
  readonly client: QueryClient;
}

/** The parent of every room. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Shell,
  errorComponent: ErrorScreen,
  notFoundComponent: NotFound,
});
