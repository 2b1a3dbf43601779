import { Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useCitation } from '../../parts/copy-citation.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Waiting } from '../../parts/waiting.js';
import { citedAsOf } from './cited-as-of.js';
import { ContextTabs } from './context-tabs.js';
import { linesOf } from './toc.js';
import { Diagram } from './diagram.js';
import { without } from './law-search.js';
import { Neighbours } from './neighbours.js';
import { type Provision, type Reading, useTimeline, useToc, type Version } from './provision-data.js';
import { ProvisionHead } from './provision-head.js';
import { ProvisionNotes } from './provision-notes.js';
import { ProvisionText } from './provision-text.js';
import { VersionsStrip } from './versions-strip.js';
import classes from './law.module.css';

const route = getRouteApi('/quy-dinh/$');
const TwoDays = lazy(() => import('./two-days.js').then((file) => ({ default: file.TwoDays })));

interface Props {
  readonly id: string;
  readonly reading: Reading;
  readonly version: Version;
  readonly body: Provision;
}

const NONE: readonly Schema<'TocNodeDto'>[] = [];

export function ProvisionReading({ id, reading, version, body }: Props) {
  const { t } = useTranslation('law');
  const { so, luocdo } = route.useSearch();
  const navigate = route.useNavigate();
  const periods = useTimeline(id, reading.apart !== 'unpublished');
  const lines = linesOf(useToc(body.document)?.toc ?? NONE);
  const asOf = citedAsOf(reading, version.version, periods);
  const citation = useCitation()({ cited: body, at: null, asOf });
  const title = `${t('article', { number: body.number })} ${body.path?.[0] ?? ''}`;
  usePageTitle(title);
  return (
    <div className={classes.columns}>
      <Stack component="article" gap="md" className={classes.reading}>
        <ProvisionHead
          id={id}
          body={body}
          reading={reading}
          citedAsOf={asOf}
          version={version}
          periods={periods}
          lines={lines}
        />
        <p className="on-paper">{citation}</p>
        {luocdo && (
          <Diagram
            center={{ id, kind: 'provision', title }}
            onClose={() => void navigate({ search: (old) => without(old, 'luocdo'), resetScroll: false })}
          />
        )}
        <ProvisionNotes reading={reading} version={version} body={body} periods={periods} />
        {reading.apart !== 'unpublished' && <VersionsStrip periods={periods} day={reading.asOf.on} />}
        <Suspense fallback={<Waiting />}>
          {so && <TwoDays id={id} day={reading.asOf.on} other={so} />}
        </Suspense>
        <ProvisionText reading={reading} citedAsOf={asOf} version={version} body={body} />
        <Neighbours lines={lines} id={id} />
      </Stack>
      <ContextTabs id={id} />
    </div>
  );
}
