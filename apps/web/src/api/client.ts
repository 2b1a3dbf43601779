import createClient, { type Middleware } from 'openapi-fetch';
import createQueryHooks from 'openapi-react-query';
import { fetchOrSaved } from '../offline/saved-answers.js';
import { Problem, problemOf } from './problem.js';
import { csrfToken, sessionEnded } from './own-session.js';
import { type components, type paths } from './schema.js';

/** A schema of the API by its name: `Schema<'HitDto'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

const asOneself: Middleware = {
  onRequest({ request }) {
    if (request.method !== 'GET') request.headers.set('X-CSRF-Token', csrfToken());
    return request;
  },
  async onResponse({ request, response }) {
    if (response.ok) return undefined;
    const problem = await problemOf(response);
    if (problem.code === 'unauthenticated') sessionEnded(new URL(request.url).pathname);
    throw problem;
  },
  onError: ({ error }) =>
    error instanceof DOMException && error.name === 'AbortError' ? error : Problem.offline(),
};

/** Every call either answers what was asked or throws a `Problem`. */
export const api = createClient<paths>({ baseUrl: globalThis.location.origin, fetch: fetchOrSaved });
api.use(asOneself);

/** The same as hooks and query options of TanStack Query: `$api.useQuery('get', '/api/v1/items/{id}', ...)`. */
export const $api = createQueryHooks(api);
