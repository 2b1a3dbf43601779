import { Button, List, Stack, Text, Title } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';

interface Props {
  readonly breakdown: Schema<'BreakdownKey'>;
  readonly row: string;
  readonly label: string;
}

/** The items that a row counts, each by its title. */
export function RowItems({ breakdown, row, label }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  // Who asked for them goes on reading here, not where the link stood.
  useEffect(() => heading.current?.focus(), [breakdown, row]);
  const { data, error, fetchNextPage, hasNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/holdings/{breakdown}/items',
    { params: { path: { breakdown }, query: { row } } },
    {
      pageParamName: 'cursor',
      // What is undefined would be asked for as the page "0".
      initialPageParam: null,
      getNextPageParam: ({ next }: Schema<'ItemPageDto'>) => next ?? undefined,
    },
  );
  const items = data?.pages.flatMap(({ rows }) => rows) ?? [];
  return (
    <Stack gap="xs" mt="md">
      <Title order={4} size="h5" ref={heading} tabIndex={-1}>
        {label} ({numberWords(data?.pages[0]?.total ?? 0)})
      </Title>
      <ProblemNote error={error} />
      {!data && !error && <Waiting />}
      <List size="sm" spacing={4} listStyleType="disc">
        {items.map(({ id, kind, title }) => (
          <List.Item key={id}>
            <TextLink {...itemLink(kind, id)}>{title}</TextLink>
          </List.Item>
        ))}
      </List>
      {data && items.length === 0 && <Text size="sm">{t('none')}</Text>}
      {hasNextPage && (
        <Button variant="default" size="xs" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {t('more')}
        </Button>
      )}
    </Stack>
  );
}
