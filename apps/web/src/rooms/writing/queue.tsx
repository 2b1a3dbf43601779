import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core';
import {
  IconAt,
  IconClockExclamation,
  IconEyeCheck,
  IconGavel,
  IconMessageReport,
  IconUserOff,
  type TablerIcon,
} from '@tabler/icons-react';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useNames } from '../../api/names.js';
import { dayWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';
import classes from './work-page.module.css';

type Task = Schema<'TaskDto'>;
type Why = Task['why'];

/** In the order of the queue. */
const REASONS: readonly (readonly [Why, TablerIcon])[] = [
  ['to-approve', IconGavel],
  ['to-publish', IconEyeCheck],
  ['changes-requested', IconMessageReport],
  ['mentioned', IconAt],
  ['overdue', IconClockExclamation],
  ['orphaned', IconUserOff],
];

/** What waits for who is here, by why it waits. */
export function Queue() {
  const { t } = useTranslation('writing');
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/work',
    { params: { query: { limit: 50 } } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
      staleTime: 0,
    },
  );
  const tasks = data?.pages.flatMap(({ rows }) => rows) ?? [];
  const names = useNames(tasks.map(({ by }) => by));
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  if (tasks.length === 0) return <Text>{t('work.nothing')}</Text>;
  return (
    <Stack gap="lg">
      {REASONS.map(([why, Icon]) => {
        const some = tasks.filter((task) => task.why === why);
        return (
          some.length > 0 && (
            <section key={why}>
              <Title order={2} size="h4">
                <Icon size={20} aria-hidden style={{ verticalAlign: '-3px' }} /> {t(`work.why.${why}`)} (
                {some.length})
              </Title>
              <Text size="sm" c="dimmed" mb="xs">
                {t(`work.hint.${why}`)}
              </Text>
              <ul className={classes.tasks}>
                {some.map((task) => (
                  <OneTask key={task.itemId} task={task} by={task.by && names(task.by)} />
                ))}
              </ul>
            </section>
          )
        );
      })}
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('work.more')}
        </Button>
      )}
    </Stack>
  );
}

function OneTask({ task, by }: { readonly task: Task; readonly by: string | null }) {
  const { t } = useTranslation('writing');
  const { t: common } = useTranslation();
  const { why, itemId, kind, title, version, since, note } = task;
  const params = { _splat: itemId };
  return (
    <li className={classes.task}>
      <div className={classes.about}>
        {why === 'changes-requested' ? (
          <TextLink to="/sua/$" params={params} fw={600}>
            {title}
          </TextLink>
        ) : (
          <TextLink
            to="/duyet/$"
            params={params}
            search={why === 'mentioned' ? { xem: 'trao-doi' } : {}}
            fw={600}
          >
            {title}
          </TextLink>
        )}
        <Text size="sm" c="dimmed">
          {t(by ? `work.since.${why as 'mentioned'}` : 'work.sinceDay', {
            by,
            day: dayWords(since),
            version,
          })}
        </Text>
        {note && <Text size="sm">“{note}”</Text>}
      </div>
      <Group gap="xs" align="start">
        <Badge variant="default" tt="none">
          {common(`kind.${kind as 'lesson'}`)}
        </Badge>
        {why === 'mentioned' && <PutAside id={itemId} title={title} />}
      </Group>
    </li>
  );
}

function PutAside({ id, title }: { readonly id: string; readonly title: string }) {
  const { t } = useTranslation('writing');
  const client = useQueryClient();
  const aside = $api.useMutation('post', '/api/v1/work/put-aside', {
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/work'] }),
  });
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        loading={aside.isPending}
        aria-label={t('work.putAsideThis', { title })}
        onClick={() => aside.mutate({ body: { itemId: id } })}
      >
        {t('work.putAside')}
      </Button>
      <ProblemNote error={aside.error} />
    </div>
  );
}
