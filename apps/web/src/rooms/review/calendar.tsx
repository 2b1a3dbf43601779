import { Paper, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { dayWords, today } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { CycleBadge } from './badges.js';
import { useScopeWords } from './scope.js';

type Entry = Schema<'CalendarEntryDto'>;

/** What whoever does not review may know: that there is a review, of what, until when, and what they can do for it. */
export function Calendar() {
  const { t } = useTranslation('review');
  const { data: entries } = $api.useSuspenseQuery('get', '/api/v1/reviews/calendar');
  return (
    <Stack gap="md">
      <Text maw={720}>{t('reader.part')}</Text>
      <Title order={2} size="h3">
        {t('reader.calendar')}
      </Title>
      {entries.length === 0 && <Text>{t('reader.none')}</Text>}
      {entries.map((entry) => (
        <InCalendar key={entry.year} entry={entry} />
      ))}
    </Stack>
  );
}

function InCalendar({ entry }: { readonly entry: Entry }) {
  const { t } = useTranslation('review');
  const scopeWords = useScopeWords();
  const { year, state } = entry;
  return (
    <Paper withBorder p="md" maw={720}>
      <Stack gap={6} align="flex-start">
        <Title order={3} size="h4">
          {t('year', { year })}
        </Title>
        <CycleBadge state={state} />
        <Standing entry={entry} />
        <Text size="sm" c="dimmed">
          {scopeWords(entry)}
        </Text>
        {state === 'closed' && (
          <TextLink to="/an-ban/$year" params={{ year: String(year) }}>
            {t('editionOf', { year })}
          </TextLink>
        )}
      </Stack>
    </Paper>
  );
}

function Standing({ entry: { year, state, opensOn, dueOn } }: { readonly entry: Entry }) {
  const { t } = useTranslation('review');
  const days = { opens: dayWords(opensOn), due: dayWords(dueOn) };
  if (state === 'closed') return <Text>{t('reader.closed', { year })}</Text>;
  if (state === 'opening') return <Text>{t('reader.opening', days)}</Text>;
  return <Text>{today() < opensOn ? t('reader.soon', days) : t('reader.open', { due: days.due })}</Text>;
}
