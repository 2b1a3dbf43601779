import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useSession } from '../../api/entrance.js';
import { isFinal } from '../../api/problem.js';
import { dayWords, today } from '../../parts/format.js';
import { Confirm } from './confirm.js';
import { type CandidateInFull, type Review, useProgress } from './data.js';
import { GivenVerdict } from './given-verdict.js';
import { Reassign } from './reassign.js';
import { VerdictForm } from './verdict-form.js';

interface Props {
  readonly year: number;
  readonly candidate: CandidateInFull;
  /** Told what was written, in words. */
  readonly onSaid: (words: string) => void;
}

/** What was said of an item, and what who is here may say. */
export function Decision({ year, candidate, onSaid }: Props) {
  const { itemId, may, verdict } = candidate;
  const { review } = useProgress(year);
  const params = { path: { id: itemId }, query: { html: true } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}', { params }, { throwOnError: isFinal });
  const version = publishedOf(data);
  return (
    <Stack gap="lg">
      {verdict && <GivenVerdict verdict={verdict} />}
      {version && may.includes('confirm') && <Confirm {...{ year, candidate, version, onSaid }} />}
      {version && may.includes('judge') && <VerdictForm {...{ year, candidate, version, onSaid }} />}
      {!may.includes('judge') && !may.includes('confirm') && data && (
        <WhyNot review={review} candidate={candidate} version={version} />
      )}
      {may.includes('reassign') && <Reassign year={year} itemId={itemId} drops={verdict !== null} />}
    </Stack>
  );
}

/** The version readers see; null: they see none any more. */
function publishedOf(data: Schema<'ItemDto'> | undefined): Schema<'VersionDto'> | null {
  const isPublished = data?.version && data.item?.published === data.version.version;
  return isPublished ? data.version! : null;
}

interface WhyNotProps {
  readonly review: Review;
  readonly candidate: CandidateInFull;
  readonly version: Schema<'VersionDto'> | null;
}

/** Why who is here says nothing of an item. */
function WhyNot({ review, candidate: { state, assignee }, version }: WhyNotProps) {
  const { t } = useTranslation('review');
  const session = useSession();
  if (state === 'done' || state === 'decided') return null;
  if (review.state === 'closed') return <Text>{t('judge.cycleClosed')}</Text>;
  if (version === null) return <Text>{t('judge.gone')}</Text>;
  if (assignee === null) return <Text>{t('judge.nobody')}</Text>;
  if (assignee.id !== session?.id) return <Text>{t('judge.notYours', { name: assignee.name })}</Text>;
  if (today() < review.opensOn) return <Text>{t('judge.notYet', { day: dayWords(review.opensOn) })}</Text>;
  return version.actor === session.id ? <Text>{t('judge.author')}</Text> : null;
}
