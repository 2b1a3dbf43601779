import { Alert, Button, Group, List, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { useProgress, useRefresh } from './data.js';

const route = getRouteApi('/ra-soat/$year/dong');
const UNDECIDED = ['waiting', 'assigned', 'to-confirm'] as const;

/** Where a curator ends a review: what is missing, what closing does, and the question whether it is meant. */
export function ClosePage() {
  const { t } = useTranslation('review');
  const year = Number(route.useParams().year);
  const params = { year: String(year) };
  const path = { params: { path: { year } } };
  const { data: quorum } = $api.useSuspenseQuery('get', '/api/v1/reviews/{year}/quorum', path);
  const isEnough = quorum.of > 0 && quorum.decided >= quorum.needed;
  usePageTitle(t('close.title', { year }));
  return (
    <Stack gap="lg" maw={720}>
      <TextLink to="/ra-soat/$year" params={params} style={{ alignSelf: 'flex-start' }}>
        {t('queue.back', { year })}
      </TextLink>
      <Title order={1}>{t('close.title', { year })}</Title>
      <Enough quorum={quorum} isEnough={isEnough} />
      <Left year={year} />
      <Stack gap={4}>
        <Title order={2} size="h4">
          {t('close.does')}
        </Title>
        <List>
          <List.Item>{t('close.does1')}</List.Item>
          <List.Item>{t('close.does2', { year })}</List.Item>
          <List.Item>{t('close.does3')}</List.Item>
          <List.Item>{t('close.does4')}</List.Item>
        </List>
      </Stack>
      {isEnough ? (
        <Close year={year} />
      ) : (
        <ButtonLink to="/ra-soat/$year" params={params} variant="default" style={{ alignSelf: 'flex-start' }}>
          {t('queue.back', { year })}
        </ButtonLink>
      )}
    </Stack>
  );
}

interface EnoughProps {
  readonly quorum: Schema<'QuorumDto'>;
  readonly isEnough: boolean;
}

function Enough({ quorum: { decided, of, needed }, isEnough }: EnoughProps) {
  const { t } = useTranslation('review');
  const Icon = isEnough ? IconCheck : IconAlertTriangle;
  const counts = { decided: numberWords(decided), of: numberWords(of), needed: numberWords(needed) };
  const missing = numberWords(needed - decided);
  return (
    <Alert color={isEnough ? 'teal' : 'orange'} icon={<Icon aria-hidden />}>
      {isEnough ? t('close.enough', counts) : t('close.needed', { ...counts, missing })}
    </Alert>
  );
}

/** The items without a verdict, by step, each the way to them. */
function Left({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { byState } = useProgress(year);
  const left = UNDECIDED.filter((state) => (byState[state] ?? 0) > 0);
  const params = { year: String(year) };
  return (
    <Stack gap={4}>
      <Title order={2} size="h4">
        {t('close.left')}
      </Title>
      {left.length === 0 && <Text>{t('close.leftNone')}</Text>}
      {left.length > 0 && (
        <List>
          {left.map((state) => (
            <List.Item key={state}>
              <TextLink to="/ra-soat/$year" params={params} search={{ state }}>
                {t(`state.${state}`)}: {numberWords(byState[state] ?? 0)}
              </TextLink>
            </List.Item>
          ))}
        </List>
      )}
      {(byState.decided ?? 0) > 0 && (
        <TextLink to="/ra-soat/$year" params={params} search={{ state: 'decided' }}>
          {t('close.willDo')}: {numberWords(byState.decided ?? 0)}
        </TextLink>
      )}
    </Stack>
  );
}

/** Asks once more: it cannot be undone. Ends at the edition. */
function Close({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  const navigate = useNavigate();
  const refresh = useRefresh();
  const [asksOnceMore, { open, close: leave }] = useDisclosure();
  const close = $api.useMutation('post', '/api/v1/reviews/{year}/close', {
    onSuccess: async () => {
      // This page asks how far an open review is: not of one that has just been closed.
      await refresh('later');
      await navigate({ to: '/an-ban/$year', params: { year: String(year) } });
    },
  });
  if (!asksOnceMore) {
    return (
      <Button style={{ alignSelf: 'flex-start' }} onClick={open}>
        {t('close.do')}
      </Button>
    );
  }
  return (
    <Stack gap="sm">
      <Text fw={600}>{t('close.sure', { year })}</Text>
      <Group>
        <Button
          autoFocus
          loading={close.isPending}
          onClick={() => close.mutate({ params: { path: { year } } })}
        >
          {t('close.yes', { year })}
        </Button>
        <Button variant="default" onClick={leave} disabled={close.isPending}>
          {common('cancel')}
        </Button>
      </Group>
      {close.isPending && <Text role="status">{t('close.working')}</Text>}
      <ProblemNote error={close.error} />
    </Stack>
  );
}
