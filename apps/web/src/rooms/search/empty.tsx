import { Button, List, Stack, Text, Title } from '@mantine/core';
import { useQueries } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { TextLink } from '../../parts/links.js';
import { unnarrowed } from './chosen.js';
import { Missing } from './missing.js';
import { type Narrowing, useHiding } from './narrowings.js';
import { type Question, requestOf } from './question.js';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';
import { DidYouMean } from './understood.js';

interface Props {
  readonly asking: Asking;
  readonly answered: Answered;
}

/** Nothing was found: what was understood, what is in the way, and ways on. */
export function Empty({ asking, answered: { question, answer } }: Props) {
  const { t } = useTranslation('search');
  const words = question.text.trim();
  const hiding = useHiding(question);
  return (
    <Stack gap="sm" py="md" maw="44rem">
      <Title order={2} size="h3">
        {words ? t('empty.title', { words }) : t('empty.noWords')}
      </Title>
      {answer.didYouMean && <DidYouMean asking={asking} words={answer.didYouMean} />}
      <Lifted asking={asking} question={question} hiding={hiding} />
      {hiding.length === 0 && words && (
        <List size="sm">
          <List.Item>{t('empty.fewer')}</List.Item>
          <List.Item>{t('empty.other')}</List.Item>
          <List.Item>
            <TextLink to="/van-ban">{t('empty.documents')}</TextLink>
          </List.Item>
        </List>
      )}
      {words && <Missing text={words} />}
    </Stack>
  );
}

/** How much comes back without each thing that narrows, and without all of them. */
function Lifted({
  asking,
  question,
  hiding,
}: {
  asking: Asking;
  question: Question;
  hiding: readonly Narrowing[];
}) {
  const { t } = useTranslation('search');
  const ways = hiding.map(({ key, words, lift }) => ({
    key,
    lift,
    words: t('empty.without', { words }),
  }));
  if (ways.length > 1) ways.push({ key: 'all', words: t('empty.withoutAll'), lift: unnarrowed });
  const totals = useQueries({
    queries: ways.map(({ lift }) =>
      $api.queryOptions('get', '/api/v1/search', {
        params: { query: { ...requestOf(lift(question)), limit: 1, facets: [] } },
      }),
    ),
  });
  return ways.map(({ key, words, lift }, place) => {
    const total = totals[place]?.data?.total;
    if (!total) return null;
    return (
      <Text key={key} component="div">
        {words}{' '}
        <Button size="compact-sm" variant="light" onClick={() => asking.settle(lift)}>
          {t('empty.then', { count: total })}
        </Button>
      </Text>
    );
  });
}
