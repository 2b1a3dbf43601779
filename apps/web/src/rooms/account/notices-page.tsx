import { Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconBell, IconBellRinging, IconCheck, IconChecks } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { isFinal } from '../../api/problem.js';
import { timeWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';
import classes from './notices.module.css';

const NOTICES = ['get', '/api/v1/notices'] as const;

/** What happened to things one follows, and who wants something of one: not read yet first. */
export function NoticesPage() {
  const { t } = useTranslation('account');
  const common = useTranslation().t;
  usePageTitle(t('notices.title'));
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    ...NOTICES,
    { params: { query: { limit: 30 } } },
    { initialPageParam: null, getNextPageParam: ({ next }) => next, throwOnError: isFinal },
  );
  const read = useMarkRead();
  const rows = data?.pages.flatMap((page) => page.rows);
  const hasUnread = rows?.some(({ readAt }) => readAt === null) ?? false;
  return (
    <Stack maw={800}>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('notices.title')}
        </Title>
        {hasUnread && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconChecks size={16} aria-hidden />}
            loading={read.isPending && !read.variables.body.ids}
            onClick={() => read.mutate({ body: {} })}
          >
            {t('notices.readAll')}
          </Button>
        )}
      </Group>
      <ProblemNote error={read.error ?? error} />
      {!rows && !error && <Waiting />}
      {rows?.length === 0 && <None />}
      <Stack component="ul" gap="xs" p={0} m={0} style={{ listStyle: 'none' }}>
        {rows?.map((notice) => (
          <Entry key={notice.id} notice={notice} onRead={() => read.mutate({ body: { ids: [notice.id] } })} />
        ))}
      </Stack>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common('more')}
        </Button>
      )}
    </Stack>
  );
}

function useMarkRead() {
  const client = useQueryClient();
  return $api.useMutation('post', '/api/v1/notices/read', {
    onSuccess: () => client.invalidateQueries({ queryKey: NOTICES }),
  });
}

function None() {
  const { t } = useTranslation('account');
  return (
    <Stack gap={4}>
      <Text fw={600}>{t('notices.none')}</Text>
      <Text>{t('notices.how')}</Text>
    </Stack>
  );
}

interface EntryProps {
  readonly notice: Schema<'NoticeDto'>;
  readonly onRead: () => void;
}

function Entry({ notice: { reason, itemId, title, at, readAt }, onRead }: EntryProps) {
  const { t } = useTranslation('account');
  const isUnread = readAt === null;
  const Icon = isUnread ? IconBellRinging : IconBell;
  return (
    <Paper component="li" withBorder p="sm" className={classes.notice} data-unread={isUnread || undefined}>
      <Group gap="sm" wrap="nowrap" align="flex-start">
        <Icon size={20} aria-hidden className={classes.icon} />
        <Stack gap={2} flex={1} miw={0} align="flex-start">
          <Text size="sm" c="dimmed">
            {isUnread && <strong>{t('notices.unread')} · </strong>}
            {t(`notices.reason.${reason}`)} · {timeWords(at)}
          </Text>
          <TextLink
            to="/muc/$"
            params={{ _splat: itemId }}
            preload={false}
            fw={isUnread ? 600 : 400}
            onClick={() => isUnread && onRead()}
          >
            {title}
          </TextLink>
          {isUnread && (
            <Button
              {...{ size: 'compact-sm', variant: 'default', mt: 4 }}
              leftSection={<IconCheck size={14} aria-hidden />}
              onClick={onRead}
              aria-label={t('notices.readOf', { title })}
            >
              {t('notices.read')}
            </Button>
          )}
        </Stack>
      </Group>
    </Paper>
  );
}
