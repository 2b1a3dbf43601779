import { Card, Group, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useSession } from '../../api/entrance.js';
import { timeWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { isFor, type Section, SECTIONS } from './sections.js';
import { StateMark, type Tone } from './state-mark.js';

const DAY_MS = 86_400_000;
const OLD_BACKUP_DAYS = 7;
const LOOK_MS = 15_000;

/** How the parts are, and the way to each section with what stands there. */
export function OverviewPage() {
  const { t } = useTranslation('admin');
  const session = useSession();
  usePageTitle(t('title'));
  return (
    <Stack>
      <Title order={1} size="h2">
        {t('title')}
      </Title>
      <Health />
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 3 }}>
        {SECTIONS.filter((section) => isFor(section, session)).flatMap((section) =>
          section.name === 'overview' ? [] : [<SectionCard key={section.name} section={section} />],
        )}
      </SimpleGrid>
    </Stack>
  );
}

function Health() {
  const { t } = useTranslation('admin');
  const { data, error } = $api.useQuery('get', '/api/v1/health/ready', {}, { refetchInterval: LOOK_MS });
  if (error) return <ProblemNote error={error} />;
  if (!data) return null;
  const { database, index } = data;
  return (
    <Group component="section" gap="lg" aria-label={t('overview.health')}>
      <Part name={t('overview.database')} tone={database.status === 'ok' ? 'good' : 'bad'}>
        {t(`overview.${database.status}`)}
      </Part>
      <Part name={t('overview.index')} tone={indexTone(index)}>
        {t(`overview.${index.status}`)}
      </Part>
      {index.lag !== null && (
        <Part name={t('overview.lag')} tone={index.lag > 0 ? 'warning' : 'good'}>
          {index.lag > 0 ? t('overview.behind', { count: index.lag }) : t('overview.upToDate')}
        </Part>
      )}
    </Group>
  );
}

function indexTone({ status, keeper }: { readonly status: string; readonly keeper: string | null }): Tone {
  if (status !== 'ok') return 'bad';
  return keeper === 'none' ? 'warning' : 'good';
}

interface PartProps {
  readonly name: string;
  readonly tone: Tone;
  readonly children: string;
}

function Part({ name, tone, children }: PartProps) {
  return (
    <Group gap="xs">
      <Text size="sm" c="dimmed">
        {name}
      </Text>
      <StateMark tone={tone}>{children}</StateMark>
    </Group>
  );
}

function SectionCard({ section }: { readonly section: Exclude<Section, { name: 'overview' }> }) {
  const { t } = useTranslation('admin');
  return (
    <Card withBorder padding="md">
      <Stack gap={6}>
        <Group gap="xs">
          <section.icon size={20} stroke={1.6} aria-hidden />
          <Title order={2} size="h5">
            <TextLink {...section.link} inherit>
              {t(`sections.${section.name}`)}
            </TextLink>
          </Title>
        </Group>
        <Text size="sm">{t(`about.${section.name}`)}</Text>
        {section.name === 'people' && <Accounts />}
        {section.name === 'backup' && <LastBackup />}
      </Stack>
    </Card>
  );
}

function Accounts() {
  const { t } = useTranslation('admin');
  const { data } = $api.useQuery('get', '/api/v1/people', { params: { query: { limit: 1 } } });
  if (!data) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('people.count', { count: data.total })}
    </Text>
  );
}

function LastBackup() {
  const { t } = useTranslation('admin');
  const { data } = $api.useQuery('get', '/api/v1/backups');
  const [now] = useState(() => Date.now());
  if (!data?.areMadeHere) return null;
  const [last] = data.rows;
  if (!last)
    return (
      <div>
        <StateMark tone="warning">{t('backup.never')}</StateMark>
      </div>
    );
  const isOld = now - Date.parse(last.madeAt) > OLD_BACKUP_DAYS * DAY_MS;
  return (
    <div>
      <StateMark tone={isOld ? 'warning' : 'good'}>
        {t('backup.last', { time: timeWords(last.madeAt) })}
      </StateMark>
    </div>
  );
}
