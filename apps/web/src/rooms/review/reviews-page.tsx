import { Group, Stack, Text, Title } from '@mantine/core';
import { IconBook2, IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useIsOneOf } from '../../api/entrance.js';
import { ButtonLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Calendar } from './calendar.js';
import { Cycles } from './cycles.js';
import { useReviews } from './data.js';

/** The reviews of the years: for those who work on them how far each is, for others that there are such. */
export function ReviewsPage() {
  const { t } = useTranslation('review');
  const reviews = useReviews();
  const runs = useIsOneOf('curator');
  usePageTitle(t('title'));
  return (
    <Stack gap="lg">
      <Group justify="space-between" align="flex-end">
        <Title order={1}>{t('title')}</Title>
        <Group gap="xs">
          <ButtonLink to="/an-ban" variant="default" leftSection={<IconBook2 size={16} aria-hidden />}>
            {t('editionsAll')}
          </ButtonLink>
          {runs && (
            <ButtonLink to="/ra-soat/mo" leftSection={<IconPlus size={16} aria-hidden />}>
              {t('open')}
            </ButtonLink>
          )}
        </Group>
      </Group>
      <Text maw={720}>{t('about')}</Text>
      {reviews ? <Cycles /> : <Calendar />}
    </Stack>
  );
}
