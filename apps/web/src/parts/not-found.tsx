import { Problem } from '../api/problem.js';
import { ErrorScreen } from './error-screen.js';

/** At an address that no room has. */
export function NotFound() {
  return <ErrorScreen error={new Problem('not-found', 404, '')} />;
}
