import { getRouteApi } from '@tanstack/react-router';
import { $api } from '../../api/client.js';
import { isFinal } from '../../api/problem.js';
import { today } from '../../parts/format.js';
import { NotFound } from '../../parts/not-found.js';
import { Waiting } from '../../parts/waiting.js';
import { DocumentReading } from './document-reading.js';
import { type DocumentBody } from './document-facts.js';

const route = getRouteApi('/van-ban/$');

/** A document: its contents, its whole text on a day, and what it is. */
export function DocumentPage() {
  const { _splat: id = '' } = route.useParams();
  return <DocumentOf key={id} id={id} />;
}

function DocumentOf({ id }: { readonly id: string }) {
  const { ngay = today() } = route.useSearch();
  const { data } = $api.useQuery(
    'get',
    '/api/v1/items/{id}',
    { params: { path: { id }, query: { on: ngay, html: true } } },
    { throwOnError: isFinal, placeholderData: (before) => (before?.id === id ? before : undefined) },
  );
  if (!data) return <Waiting />;
  const { version, asOf } = data;
  if (!version || version.kind !== 'document') return <NotFound />;
  return <DocumentReading id={id} body={version.body as DocumentBody} asOf={asOf!} day={ngay} />;
}
