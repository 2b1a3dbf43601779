import { Button, Group, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { dayWords, numberWords } from '../../parts/format.js';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';

interface Props {
  readonly asking: Asking;
  readonly answered: Answered;
  /** The way to the filters where there is no room for them. */
  readonly sheet: ReactNode;
}

/** How many were found and how soon, and how many match that do not hold on the day asked about. */
export function Found({ asking: { question, settle }, answered: { answer }, sheet }: Props) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const { total, tookMs, notHolding } = answer;
  const { on } = question;
  return (
    <>
      <p className="on-paper">
        {t('titleOf', { words: question.text.trim() })}
        {on && ` · ${t('onDay', { day: dayWords(on) })}`}
      </p>
      <Group justify="space-between" gap="xs">
        <Text size="sm" c="dimmed">
          {t('found', { count: total })} · {t('took', { ms: Math.max(1, Math.round(tookMs)) })}
        </Text>
        {sheet}
      </Group>
      {on && notHolding.length > 0 && (
        <Text size="sm" component="div">
          {t('notHolding', {
            day: dayWords(on),
            counts: notHolding
              .map(({ value, count }) => `${numberWords(count)} ${common(`status.${value as 'no-longer'}`)}`)
              .join(', '),
          })}{' '}
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => settle((now) => ({ ...now, on: null, offset: 0, hit: null }))}
          >
            {t('showAllDays')}
          </Button>
        </Text>
      )}
    </>
  );
}
