import { $api } from '../../api/client.js';
import { type Answer, type Hit, type Question, requestOf } from './question.js';

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
