import { useQuery } from '@tanstack/react-query';
import { $api, type Schema } from '../../api/client.js';
import { isFinal } from '../../api/problem.js';

const LAW_CHANGES_SELDOM_MS = 300_000;

export type AsOf = Schema<'AsOfDto'>;
export type Version = Schema<'VersionDto'>;
export type Provision = Schema<'ProvisionBody'>;

/** What is read, and of which day. */
export interface Reading {
  readonly item: Schema<'ItemSummaryDto'> | null;
  /** How the article stands on the day asked about. */
  readonly asOf: AsOf;
  /** Null: there is no text to show. */
  readonly version: Version | null;
  /** Why this version is shown and not the one of the day: it was asked for by its number, or none is published. */
  readonly apart: 'by-number' | 'unpublished' | null;
}

/** The body of a version of an article. */
export function provisionIn({ body }: Version): Provision {
  return body as Provision;
}

/** An article on a day, or one version of it by its number. Undefined while it is asked for; what fails is thrown. */
export function useReading(id: string, on: string, number?: number): Reading | undefined {
  const ofDay = useDay(id, on);
  const asked = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/items/{id}/versions/{version}',
      { params: { path: { id, version: number ?? 0 }, query: { html: true } } },
      { enabled: number !== undefined, throwOnError: isFinal },
    ),
  );
  const isUnpublished = ofDay !== undefined && ofDay.version === null && ofDay.item !== null;
  const newest = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/items/{id}',
      { params: { path: { id }, query: { html: true } } },
      { enabled: isUnpublished && number === undefined, throwOnError: isFinal },
    ),
  );
  if (!ofDay?.asOf) return undefined;
  const { item, asOf, version } = ofDay;
  if (number !== undefined) return asked.data && { item, asOf, version: asked.data, apart: 'by-number' };
  if (isUnpublished) return newest.data && { item, asOf, version: newest.data.version, apart: 'unpublished' };
  return { item, asOf, version, apart: null };
}

/** While another day of the same article is asked for, the one before stays. */
export function useDay(id: string, on: string): Schema<'ItemDto'> | undefined {
  return useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/items/{id}',
      { params: { path: { id }, query: { on, html: true } } },
      {
        placeholderData: (before: Schema<'ItemDto'> | undefined) => (before?.id === id ? before : undefined),
        staleTime: LAW_CHANGES_SELDOM_MS,
        throwOnError: isFinal,
      },
    ),
  ).data;
}

/** The stretches of days on which an article had a text; empty for what is not loaded or not known yet. */
export function useTimeline(id: string, isLoaded: boolean): readonly Schema<'PeriodDto'>[] {
  const { data = [] } = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/items/{id}/timeline',
      { params: { path: { id } } },
      { enabled: isLoaded, throwOnError: isFinal },
    ),
  );
  return data;
}

/** The contents of a document; undefined while it is not known, null where the document is not loaded. */
export function useToc(id: string): Schema<'TocDto'> | null | undefined {
  const { data, error } = useQuery(
    $api.queryOptions(
      'get',
      '/api/v1/documents/{id}/toc',
      { params: { path: { id } } },
      { staleTime: LAW_CHANGES_SELDOM_MS },
    ),
  );
  return error ? null : data;
}
