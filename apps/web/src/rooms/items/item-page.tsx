import { Navigate } from '@tanstack/react-router';
import { $api, type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { usePageTitle } from '../../parts/page-title.js';
import { type Reading, useWork } from './reading.js';
import { GapView } from './gap-view.js';
import { LessonView } from './lesson-view.js';
import { PlainView } from './plain-view.js';

interface Props {
  readonly id: string;
  /** The version asked for; undefined: the one readers see. */
  readonly version: number | undefined;
  /** Kinds that are read at this address; others go to theirs. */
  readonly kinds: readonly string[];
}

/** An item at the version asked for, in the form of its kind. */
export function ItemPage({ id, version: asked, kinds }: Props) {
  const params = { path: { id }, query: { html: true } };
  const { data } = $api.useSuspenseQuery('get', '/api/v1/items/{id}', { params });
  const { item, version: shown } = data;
  if (!item || !shown) return null;
  if (!kinds.includes(item.kind)) return <Navigate {...itemLink(item.kind, id)} replace />;
  return asked === undefined || asked === shown.version ? (
    <Item item={item} version={shown} />
  ) : (
    <OtherVersion item={item} number={asked} />
  );
}

function OtherVersion({
  item,
  number,
}: {
  readonly item: Schema<'ItemSummaryDto'>;
  readonly number: number;
}) {
  const params = { path: { id: item.id, version: number }, query: { html: true } };
  const { data } = $api.useSuspenseQuery('get', '/api/v1/items/{id}/versions/{version}', { params });
  return <Item item={item} version={data} />;
}

function Item({ item, version }: Omit<Reading, 'work'>) {
  const work = useWork(item.id);
  usePageTitle(titleOf(version));
  const reading = { item, version, work };
  switch (version.kind) {
    case 'lesson':
      return <LessonView {...reading} body={version.body as Schema<'LessonBody'>} />;
    case 'gap':
      return <GapView {...reading} body={version.body as Schema<'GapBody'>} />;
    default:
      return <PlainView {...reading} />;
  }
}

function titleOf({ body }: Schema<'VersionDto'>): string {
  return 'title' in body ? body.title : 'name' in body ? body.name : '';
}
