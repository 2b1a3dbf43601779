import { Button, Stack } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconBell, IconBellCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../api/client.js';
import { useSession } from '../api/entrance.js';
import { ProblemNote } from './problem-note.js';

interface Props {
  readonly kind: Exclude<Schema<'NewSubscriptionDto'>['kind'], 'search'>;
  /** Id of the item, or key of the sector. */
  readonly target: string;
}

const subscriptions = $api.queryOptions('get', '/api/v1/subscriptions');

/** Follows or stops following; news comes to "Thông báo". Nothing for who is not logged in. */
export function FollowButton({ kind, target }: Props) {
  const { t } = useTranslation();
  const session = useSession();
  const client = useQueryClient();
  const { data } = useQuery({ ...subscriptions, enabled: session !== null });
  const onSuccess = () => client.invalidateQueries({ queryKey: subscriptions.queryKey });
  const follow = $api.useMutation('post', '/api/v1/subscriptions', { onSuccess });
  const stop = $api.useMutation('delete', '/api/v1/subscriptions/{id}', { onSuccess });
  if (!session || !data) return null;
  const own = data.rows.find((row) => row.kind === kind && row.target === target);
  const change = (): void => {
    if (own) stop.mutate({ params: { path: { id: own.id } } });
    else follow.mutate({ body: { kind, target, mail: true } });
  };
  return (
    <Stack gap="xs" className="no-print">
      <Button
        variant={own ? 'light' : 'default'}
        size="sm"
        leftSection={own ? <IconBellCheck size={16} aria-hidden /> : <IconBell size={16} aria-hidden />}
        loading={follow.isPending || stop.isPending}
        aria-pressed={own !== undefined}
        title={t(own ? 'follow.stop' : 'follow.hint')}
        onClick={change}
      >
        {t(own ? 'follow.following' : 'follow.follow')}
      </Button>
      <ProblemNote error={follow.error ?? stop.error} />
    </Stack>
  );
}
