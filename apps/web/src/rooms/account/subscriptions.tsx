import { Alert, Button, Group, Paper, Stack, Switch, Text } from '@mantine/core';
import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { IconMailOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { dayWords, today } from '../../parts/format.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { SubscriptionName } from './subscription-name.js';

const subscriptionsQuery = $api.queryOptions('get', '/api/v1/subscriptions');

/** What one follows, whether letters tell of it, and why no letters come. */
export function Subscriptions() {
  const { t } = useTranslation('account');
  const { rows, mailPaused } = useSuspenseQuery(subscriptionsQuery).data;
  return (
    <Stack gap="xs">
      {mailPaused && <Paused pause={mailPaused} />}
      {rows.length === 0 && <Text>{t('follow.none')}</Text>}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows.map((row) => (
          <Followed key={row.id} subscription={row} />
        ))}
      </Stack>
    </Stack>
  );
}

function useAnew() {
  const client = useQueryClient();
  return { onSuccess: () => client.invalidateQueries({ queryKey: subscriptionsQuery.queryKey }) };
}

function Paused({ pause: { at, message } }: { readonly pause: Schema<'MailPauseDto'> }) {
  const { t } = useTranslation('account');
  const resume = $api.useMutation('post', '/api/v1/subscriptions/resume-mail', useAnew());
  return (
    <Alert color="orange" icon={<IconMailOff aria-hidden />}>
      <Stack gap="xs" align="flex-start">
        <Text size="sm" fw={600}>
          {t('follow.paused')}
        </Text>
        <Text size="sm">{t('follow.pausedWhy', { message, day: dayWords(today(new Date(at))) })}</Text>
        <Button size="xs" variant="default" loading={resume.isPending} onClick={() => resume.mutate({})}>
          {t('follow.resume')}
        </Button>
        <ProblemNote error={resume.error} />
      </Stack>
    </Alert>
  );
}

function Followed({ subscription }: { readonly subscription: Schema<'SubscriptionDto'> }) {
  const { t } = useTranslation('account');
  const anew = useAnew();
  const setMail = $api.useMutation('patch', '/api/v1/subscriptions/{id}', anew);
  const stop = $api.useMutation('delete', '/api/v1/subscriptions/{id}', anew);
  const params = { path: { id: subscription.id } };
  const mail = setMail.isPending ? setMail.variables.body.mail : subscription.mail;
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem" id={`follow-${subscription.id}`}>
          <SubscriptionName subscription={subscription} />
          <Text size="sm" c="dimmed">
            {t(`follow.about.${subscription.kind}`)}
          </Text>
        </Stack>
        <Group gap="sm">
          <Switch
            label={t('follow.mail')}
            aria-describedby={`follow-${subscription.id}`}
            checked={mail}
            onChange={({ currentTarget }) =>
              setMail.mutate({ params, body: { mail: currentTarget.checked } })
            }
          />
          <Button
            size="xs"
            variant="default"
            aria-describedby={`follow-${subscription.id}`}
            loading={stop.isPending}
            onClick={() => stop.mutate({ params })}
          >
            {t('follow.stop')}
          </Button>
        </Group>
      </Group>
      <ProblemNote error={setMail.error ?? stop.error} />
    </Paper>
  );
}
