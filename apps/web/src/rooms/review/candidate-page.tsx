import { Alert, Group, Stack, Text, Title } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { isFinal } from '../../api/problem.js';
import { Comments } from '../../parts/comments.js';
import { dayWords } from '../../parts/format.js';
import { usePageTitle } from '../../parts/page-title.js';
import { StateBadge } from './badges.js';
import { ChangesSince } from './changes-since.js';
import { type CandidateInFull } from './data.js';
import { Decision } from './decision.js';
import { QueueBar } from './queue-bar.js';
import { Reasons } from './reasons.js';
import classes from './review.module.css';
import { useKindWords } from './scope.js';
import { TextUnderReview } from './text-under-review.js';

const route = getRouteApi('/ra-soat/$year/muc/$');

/** One item under review: its exact words, why it is looked at, what changed, and the verdict. */
export function CandidatePage() {
  const { year: of, _splat: id = '' } = route.useParams();
  const year = Number(of);
  const params = { path: { year, id } };
  const { data: candidate } = $api.useSuspenseQuery('get', '/api/v1/reviews/{year}/candidates/{id}', {
    params,
  });
  const [said, setSaid] = useState('');
  usePageTitle(candidate.title);
  return (
    <Stack gap="md">
      <QueueBar year={year} itemId={id} />
      {said && (
        <Alert role="status" color="teal" icon={<IconCheck aria-hidden />} py="xs">
          {said}
        </Alert>
      )}
      <Heading candidate={candidate} />
      <div className={classes.close}>
        <Reading key={id} candidate={candidate} />
        <aside className={classes.side}>
          <Decision key={id} year={year} candidate={candidate} onSaid={setSaid} />
        </aside>
      </div>
    </Stack>
  );
}

function Heading({ candidate }: { readonly candidate: CandidateInFull }) {
  const { t } = useTranslation('review');
  const kindWords = useKindWords();
  const { kind, title, state, overdue, dueOn, assignee, lastVerdict } = candidate;
  return (
    <Stack gap={6}>
      <Group gap="xs">
        <StateBadge state={state} />
        <Text size="sm">{kindWords(kind)}</Text>
        <Text size="sm" className={overdue ? classes.late : undefined}>
          {t(overdue ? 'card.late' : 'card.due', { day: dayWords(dueOn) })}
        </Text>
        <Text size="sm">{assignee ? t('card.to', { name: assignee.name }) : t('card.nobody')}</Text>
      </Group>
      <Title order={1} size="h2">
        {title}
      </Title>
      <Reasons reasons={candidate.reasons} />
      {lastVerdict && (
        <Text size="sm">
          {t('card.lastReason', {
            ...{ year: lastVerdict.year, ruling: t(`ruling.${lastVerdict.ruling}`) },
            ...{ name: lastVerdict.by.name, reason: lastVerdict.reason },
          })}
        </Text>
      )}
    </Stack>
  );
}

/** The words readers see now: a verdict is about just these. */
function Reading({ candidate }: { readonly candidate: CandidateInFull }) {
  const { t } = useTranslation('review');
  const { itemId } = candidate;
  const { data, error } = $api.useQuery(
    'get',
    '/api/v1/items/{id}',
    { params: { path: { id: itemId }, query: { html: true } } },
    { throwOnError: isFinal },
  );
  const shown = data?.item?.published === data?.version?.version ? data?.version : null;
  if (error) return null;
  return (
    <Stack gap="xl">
      {shown && <ChangesSince candidate={candidate} now={shown.version} />}
      {data && shown && <TextUnderReview candidate={candidate} version={shown} />}
      {data && !shown && <Text>{t('text.gone')}</Text>}
      <Stack gap="sm" component="section" aria-labelledby="comments-heading" className="no-print">
        <Title order={2} size="h3" id="comments-heading">
          {t('text.comments')}
        </Title>
        <Comments id={itemId} version={data?.version?.version ?? candidate.version} />
      </Stack>
    </Stack>
  );
}
