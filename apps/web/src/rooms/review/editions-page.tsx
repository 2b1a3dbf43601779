import { Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { useHoldsWords } from './holds-words.js';
import { useScopeWords } from './scope.js';

/** Every edition, the last year first: open to whoever may read at all. */
export function EditionsPage() {
  const { t } = useTranslation('review');
  const { data: editions } = $api.useSuspenseQuery('get', '/api/v1/editions');
  const holdsWords = useHoldsWords();
  const scopeWords = useScopeWords();
  usePageTitle(t('editionsAll'));
  return (
    <Stack gap="lg" maw={860}>
      <Title order={1}>{t('editionsAll')}</Title>
      <Text maw={720}>{t('edition.aboutAll')}</Text>
      {editions.length === 0 && (
        <Stack gap={4}>
          <Text fw={600}>{t('edition.none')}</Text>
          <Text c="dimmed">{t('edition.noneHint')}</Text>
        </Stack>
      )}
      {editions.map((edition) => (
        <Paper key={edition.year} withBorder p="md" component="article">
          <Stack gap={4}>
            <Title order={2} size="h3">
              <TextLink to="/an-ban/$year" params={{ year: String(edition.year) }}>
                {t('editionOf', { year: edition.year })}
              </TextLink>
            </Title>
            <Text>{holdsWords(edition.totals)}</Text>
            <Group gap="md">
              <Text size="sm" c="dimmed">
                {t('edition.closedOn', { day: dayWords(edition.closedOn) })}
              </Text>
              <Text size="sm" c="dimmed">
                {scopeWords(edition)}
              </Text>
            </Group>
          </Stack>
        </Paper>
      ))}
    </Stack>
  );
}
