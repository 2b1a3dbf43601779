import { Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';

/** How much of the reviews under way was given to who is here and waits for their verdict. */
export function ReviewShare() {
  const { data = [] } = $api.useQuery('get', '/api/v1/reviews/calendar', {});
  const open = data.filter(({ state }) => state === 'open');
  return open.map(({ year, dueOn }) => <ShareOf key={year} year={year} dueOn={dueOn} />);
}

function ShareOf({ year, dueOn }: { readonly year: number; readonly dueOn: string }) {
  const { t } = useTranslation('writing');
  const query = { mine: true, state: 'assigned' as const, limit: 1 };
  const params = { path: { year }, query };
  const { data } = $api.useQuery('get', '/api/v1/reviews/{year}/candidates', { params }, { retry: false });
  if (!data || data.total === 0) return null;
  return (
    <section>
      <Title order={2} size="h4">
        {t('work.review', { year })}
      </Title>
      <Group gap="sm">
        <Text>{t('work.reviewCount', { count: data.total, day: dayWords(dueOn) })}</Text>
        <TextLink to="/ra-soat">{t('work.toReview')}</TextLink>
      </Group>
    </section>
  );
}
