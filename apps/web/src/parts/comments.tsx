import { Box, Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { timeWords } from './format.js';
import { ProblemNote } from './problem-note.js';
import { Waiting } from './waiting.js';

interface Props {
  readonly id: string;
  /** The version that new words are about. */
  readonly version: number;
}

const PATH = '/api/v1/items/{id}/comments';

/** The talk about an item among those who work on it, oldest first, and a place to join it. */
export function Comments({ id, version }: Props) {
  const { t } = useTranslation();
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    PATH,
    { params: { path: { id } } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: ({ next }) => next },
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const names = useNames(rows.map(({ by }) => by));
  if (!data && !error) return <Waiting />;
  return (
    <Stack gap="sm">
      <ProblemNote error={error} />
      {data && rows.length === 0 && <Text c="dimmed">{t('comments.none')}</Text>}
      {rows.map((row) => (
        <OneComment key={row.id} comment={row} by={names(row.by)} />
      ))}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
      <NewComment id={id} version={version} />
    </Stack>
  );
}

function OneComment({ comment, by }: { readonly comment: Schema<'CommentDto'>; readonly by: string }) {
  const { t } = useTranslation();
  return (
    <Box component="article">
      <Group gap="xs">
        <Text size="sm" fw={600}>
          {by}
        </Text>
        <Text size="sm" c="dimmed">
          {timeWords(comment.at)} · {t('history.version', { version: comment.version })}
        </Text>
      </Group>
      <Text style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>{comment.text}</Text>
    </Box>
  );
}

function NewComment({ id, version }: Props) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [text, setText] = useState('');
  const add = $api.useMutation('post', PATH, {
    onSuccess: (_, { body }) => {
      // What was typed while it was sent is not said yet.
      setText((now) => (now === body.text ? '' : now));
      return client.invalidateQueries({ queryKey: ['get', PATH] });
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    add.mutate({ params: { path: { id } }, body: { version, text } });
  };
  return (
    <form onSubmit={send} className="no-print">
      <Stack gap="xs" maw={672}>
        <Textarea
          label={t('comments.label', { version })}
          description={t('comments.hint')}
          autosize
          minRows={2}
          maxLength={4_000}
          required
          value={text}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <ProblemNote error={add.error} />
        <Button
          type="submit"
          disabled={text.trim() === ''}
          loading={add.isPending}
          style={{ alignSelf: 'flex-start' }}
        >
          {t('comments.send')}
        </Button>
      </Stack>
    </form>
  );
}
