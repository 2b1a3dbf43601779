import { Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { LAST_OFFSET, PAGE, type Question, searchOf } from './question.js';
import { type Answered } from './use-answer.js';

/** The pages of an answer, as links. */
export function Paging({ answered: { question, answer } }: { readonly answered: Answered }) {
  const { t } = useTranslation('search');
  const { offset } = question;
  const { total, hits } = answer;
  if (total <= PAGE && hits.length > 0) return null;
  const to = (next: number): Question => ({ ...question, offset: next, hit: null });
  const last = offset + hits.length;
  if (hits.length === 0)
    return (
      <Text>
        {t('pastEnd')}{' '}
        <TextLink to="/" search={searchOf(to(0))}>
          {t('firstPage')}
        </TextLink>
      </Text>
    );
  const hasMore = last < total && offset + PAGE <= LAST_OFFSET;
  return (
    <Group component="nav" aria-label={t('pages')} justify="space-between" mt="md">
      <div>
        {offset > 0 && (
          <ButtonLink
            to="/"
            search={searchOf(to(offset - PAGE))}
            variant="default"
            leftSection={<IconChevronLeft size={16} aria-hidden />}
          >
            {t('previousPage')}
          </ButtonLink>
        )}
      </div>
      <Text size="sm" c="dimmed">
        {t('shown', { from: numberWords(offset + 1), to: numberWords(last), total: numberWords(total) })}
      </Text>
      <div>
        {hasMore && (
          <ButtonLink
            to="/"
            search={searchOf(to(offset + PAGE))}
            variant="default"
            rightSection={<IconChevronRight size={16} aria-hidden />}
          >
            {t('nextPage')}
          </ButtonLink>
        )}
      </div>
      {!hasMore && last < total && <Text size="sm">{t('tooDeep')}</Text>}
    </Group>
  );
}
