import { Button, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';
import { ProblemNote } from '../../parts/problem-note.js';

interface Props {
  readonly shown: number;
  readonly total: number;
  readonly list: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly isFetchNextPageError: boolean;
    readonly error: unknown;
    readonly fetchNextPage: () => Promise<unknown>;
  };
}

/** How much of a list is shown, and the way to more of it. */
export function MoreRows({ shown, total, list }: Props) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  if (!list.hasNextPage) return null;
  return (
    <Group>
      <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
        {common('more')}
      </Button>
      <Text size="sm" c="dimmed">
        {t('board.shown', { shown: numberWords(shown), total: numberWords(total) })}
      </Text>
      {list.isFetchNextPageError && <ProblemNote error={list.error} />}
    </Group>
  );
}
