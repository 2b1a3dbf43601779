import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { numberWords } from '../../../parts/format.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { useIsAway } from '../../../parts/use-is-away.js';
import classes from '../admin.module.css';
import { StateMark } from '../state-mark.js';
import { IndexActs } from './index-acts.js';
import { IndexJob } from './index-job.js';

const LOOK_MS = 1_000;
const LOOK_SELDOM_MS = 15_000;

/** How far search is behind the base, what could not be brought in, and what can be done about it. */
export function IndexPage() {
  const { t } = useTranslation('admin');
  usePageTitle(t('sections.index'));
  const isAway = useIsAway();
  const { data: state } = $api.useSuspenseQuery(
    'get',
    '/api/v1/index',
    {},
    {
      refetchInterval: ({ state: { data } }) =>
        !isAway && (data?.job?.endedAt === null ? LOOK_MS : LOOK_SELDOM_MS),
    },
  );
  const isBusy = state.job?.endedAt === null;
  return (
    <Stack maw={820}>
      <Title order={1} size="h2">
        {t('sections.index')}
      </Title>
      <Text maw={680}>{t('index.about')}</Text>
      <State state={state} />
      <Failed failed={state.failed} />
      {state.job && <IndexJob job={state.job} />}
      <IndexActs isBusy={isBusy} />
    </Stack>
  );
}

function State({ state }: { readonly state: Schema<'IndexStateDto'> }) {
  const { t } = useTranslation('admin');
  const { status, documents, lag, keeper } = state;
  return (
    <dl className={classes.fact}>
      <dt>{t('index.status')}</dt>
      <dd>
        <StateMark tone={status === 'ok' ? 'good' : 'bad'}>{t(`overview.${status}`)}</StateMark>
      </dd>
      <dt>{t('index.documents')}</dt>
      <dd>{documents === null ? '–' : numberWords(documents)}</dd>
      <dt>{t('index.lag')}</dt>
      <dd>{lag === null ? '–' : t(lag > 0 ? 'overview.behind' : 'overview.upToDate', { count: lag })}</dd>
      <dt>{t('index.keeper')}</dt>
      <dd>{t(`index.keepers.${keeper ?? 'unknown'}`)}</dd>
    </dl>
  );
}

function Failed({ failed }: { readonly failed: Schema<'IndexStateDto'>['failed'] }) {
  const { t } = useTranslation('admin');
  if (failed.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h5">
        {t('index.failed', { count: failed.length })}
      </Title>
      <List size="sm">
        {failed.map(({ itemId, error }) => (
          <List.Item key={itemId}>
            <strong>{itemId}</strong>: {error}
          </List.Item>
        ))}
      </List>
    </section>
  );
}
