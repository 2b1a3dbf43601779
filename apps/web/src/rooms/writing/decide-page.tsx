import { Grid, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { Comments } from '../../parts/comments.js';
import { useMayTalk } from '../../parts/may-talk.js';
import { History } from '../../parts/history.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { VersionsDiff } from '../../parts/versions-diff.js';
import { ActPanel } from './acts/act-panel.js';
import { DecideHead } from './decide-head.js';
import { type View } from './decide-search.js';
import { usePerson } from './use-person.js';
import { WholeText } from './whole-text.js';

const route = getRouteApi('/duyet/$');
const ITEM = '/api/v1/items/{id}';
const VERSION = '/api/v1/items/{id}/versions/{version}';

/** The way of an item to its readers: the exact words, what is new in them, and what may be done now. */
export function DecidePage() {
  const { t } = useTranslation('writing');
  const id = route.useParams({ select: ({ _splat }) => _splat ?? '' });
  usePerson();
  const { data: item } = $api.useSuspenseQuery('get', ITEM, { params: { path: { id } } });
  const { data: work } = $api.useSuspenseQuery('get', `${ITEM}/work`, { params: { path: { id } } });
  const at = (version: number) => ({ params: { path: { id, version }, query: { html: true } } });
  const { data: newest } = $api.useSuspenseQuery('get', VERSION, at(work.version));
  const { data: published } = $api.useSuspenseQuery('get', VERSION, at(work.published ?? work.version));
  const title = item.item?.title ?? id;
  usePageTitle(t('decide.page', { title }));
  return (
    <Stack gap="md">
      <div>
        <Text size="sm" c="dimmed">
          {t('decide.title')}
        </Text>
        <Title order={1} size="h2">
          {title}
        </Title>
        <Group gap="md">
          <TextLink {...itemLink(newest.kind, id)}>{t('edit.read')}</TextLink>
        </Group>
      </div>
      <DecideHead work={work} newest={newest} />
      <Grid gap="xl">
        <Grid.Col span={{ base: 12, md: 8 }}>
          <Views newest={newest} work={work} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 4 }}>
          <ActPanel
            key={`${id} ${work.version}`}
            work={work}
            newest={newest}
            published={work.published === null ? null : published}
          />
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

interface Shown {
  readonly newest: Schema<'VersionDto'>;
  readonly work: Schema<'WorkDto'>;
}

function Views({ newest, work }: Shown) {
  const { t } = useTranslation('writing');
  const { xem = 'toan-van' } = route.useSearch();
  const navigate = useNavigate();
  const mayTalk = useMayTalk();
  const { itemId: id, version } = newest;
  const isNew = work.published !== null && work.published !== version;
  const show = (view: string | null): void =>
    void navigate({ to: '/duyet/$', params: { _splat: id }, search: { xem: view as View }, replace: true });
  return (
    <Tabs value={xem} onChange={show} keepMounted={false}>
      <Tabs.List mb="md">
        <Tabs.Tab value="toan-van">{t('decide.whole', { version })}</Tabs.Tab>
        {isNew && <Tabs.Tab value="so-sanh">{t('decide.diff', { version: work.published })}</Tabs.Tab>}
        {mayTalk && <Tabs.Tab value="trao-doi">{t('decide.talk')}</Tabs.Tab>}
        <Tabs.Tab value="lich-su">{t('decide.history')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="toan-van">
        <WholeText version={newest} />
      </Tabs.Panel>
      {isNew && (
        <Tabs.Panel value="so-sanh">
          <Compared id={id} from={work.published!} to={version} />
        </Tabs.Panel>
      )}
      {mayTalk && (
        <Tabs.Panel value="trao-doi">
          <Comments id={id} version={version} />
        </Tabs.Panel>
      )}
      <Tabs.Panel value="lich-su">
        <History id={id} />
      </Tabs.Panel>
    </Tabs>
  );
}

function Compared({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }) {
  const { t } = useTranslation();
  return (
    <VersionsDiff
      {...{ itemId: id, from, to }}
      before={t('history.version', { version: from })}
      after={t('history.version', { version: to })}
    />
  );
}
