import { type QueryClient } from '@tanstack/react-query';
import { $api } from '../../api/client.js';
import { type Answer, type Hit, isBlank, type Question, requestOf } from './question.js';

/** From this width on the text of a hit is read beside the list. */
export const WIDE = '(min-width: 80em)';

export const loadPane = () => import('./reading-pane.js');

export function answerQuery(question: Question) {
  return $api.queryOptions('get', '/api/v1/search', { params: { query: requestOf(question) } });
}

/** What an edition keeps of a hit. */
export function keptQuery({ itemId, version }: Hit) {
  const path = { id: itemId, version };
  return $api.queryOptions('get', '/api/v1/items/{id}/versions/{version}', {
    params: { path, query: { html: true } },
  });
}

/** What of a hit held on the day asked about, else what readers see now. */
export function currentQuery({ itemId }: Hit, { on }: Question) {
  const query = { html: true, ...(on && { on }) };
  return $api.queryOptions('get', '/api/v1/items/{id}', { params: { path: { id: itemId }, query } });
}

/** The hit that is read beside the list: the one chosen, else the first. */
export function readOf({ hits }: Answer, { hit }: Question): Hit | null {
  return hits.find(({ id }) => id === hit) ?? hits[0] ?? null;
}

/** The page waits so long for its answer; who waits longer has at least the box. */
const MOMENT_MS = 300;

/**
 * Asks before anything is drawn: the page comes with its answer, and the text beside it soon after. What fails here the
 * page asks again, and tells.
 */
export async function askAhead(client: QueryClient, question: Question): Promise<void> {
  if (isBlank(question)) return;
  const moment = new Promise<void>((over) => setTimeout(over, MOMENT_MS));
  await Promise.race([askAll(client, question), moment]);
}

async function askAll(client: QueryClient, question: Question): Promise<void> {
  const isWide = matchMedia(WIDE).matches;
  if (isWide) void loadPane();
  const answer = await client.fetchQuery(answerQuery(question)).catch(() => null);
  const hit = answer && isWide ? readOf(answer, question) : null;
  if (!hit) return;
  if (question.edition === null) void client.prefetchQuery(currentQuery(hit, question));
  else void client.prefetchQuery(keptQuery(hit));
}
