import { Stack, Text, Title } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useSession } from '../../api/entrance.js';
import { isFinal } from '../../api/problem.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { CandidateCard } from './candidate-card.js';
import { useQueue } from './data.js';

const SHOWN = 3;
const TO_CONFIRM = 20;

/** What waits for who is here: verdicts of their own, and verdicts of others that need a second person. */
export function Queue({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const queue = useQueue(year);
  const params = { year: String(year) };
  const first = queue?.rows[0];
  return (
    <>
      <Stack gap="sm" component="section" aria-labelledby="queue-heading">
        <Title order={2} size="h3" id="queue-heading">
          {t('queue.heading')}
        </Title>
        {queue && !first && <Text>{t('queue.empty')}</Text>}
        {first && (
          <>
            <Text>{t('queue.count', { count: queue.total })}</Text>
            <ButtonLink
              to="/ra-soat/$year/muc/$"
              params={{ ...params, _splat: first.itemId }}
              leftSection={<IconPlayerPlay size={16} aria-hidden />}
              style={{ alignSelf: 'flex-start' }}
            >
              {t('queue.start')}
            </ButtonLink>
          </>
        )}
        {queue?.rows.slice(0, SHOWN).map((candidate) => (
          <CandidateCard key={candidate.itemId} year={year} candidate={candidate} />
        ))}
        {queue && queue.total > SHOWN && (
          <TextLink to="/ra-soat/$year" params={params} search={{ mine: true, state: 'assigned' }}>
            {t('queue.all', { count: queue.total })}
          </TextLink>
        )}
      </Stack>
      <ToConfirm year={year} />
    </>
  );
}

/** Verdicts of others; whether who is here judges such an item, its own page says. */
function ToConfirm({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const session = useSession();
  const { data } = $api.useQuery(
    'get',
    '/api/v1/reviews/{year}/candidates',
    { params: { path: { year }, query: { state: 'to-confirm', limit: TO_CONFIRM } } },
    { throwOnError: isFinal },
  );
  const rows = data?.rows.filter(({ verdict }) => verdict?.by.id !== session?.id) ?? [];
  if (rows.length === 0) return null;
  return (
    <Stack gap="sm" component="section" aria-labelledby="second-heading">
      <Title order={2} size="h3" id="second-heading">
        {t('queue.confirm')}
      </Title>
      <Text>{t('queue.confirmHint')}</Text>
      {rows.map((candidate) => (
        <CandidateCard key={candidate.itemId} year={year} candidate={candidate} />
      ))}
    </Stack>
  );
}
