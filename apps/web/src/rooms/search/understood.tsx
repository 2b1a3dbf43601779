import { Button, Group, Text } from '@mantine/core';
import { IconArrowBackUp, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';
import classes from './search-page.module.css';

/** What was read into the question: each reading can be taken back, and what was taken back given again. */
export function Understood({ asking, answered }: { readonly asking: Asking; readonly answered: Answered }) {
  const { t } = useTranslation('search');
  const { question, settle } = asking;
  const { understood, didYouMean } = answered.answer;
  const keep = (from: string): void =>
    settle((now) => ({ ...now, keep: [...now.keep, from], offset: 0, hit: null }));
  const release = (from: string): void =>
    settle((now) => ({ ...now, keep: now.keep.filter((kept) => kept !== from), offset: 0, hit: null }));
  if (understood.length === 0 && question.keep.length === 0) return null;
  return (
    <Group gap={6} className={classes.understood} role="group" aria-label={t('understood.label')}>
      <Text span size="sm" c="dimmed">
        {t('understood.label')}
      </Text>
      {understood.map(({ kind, from, to }) => (
        <Button
          key={`${kind} ${from}`}
          className={classes.chip}
          size="compact-sm"
          variant="light"
          title={t('understood.undo', { from })}
          aria-label={`${t(`understood.kind.${kind}`)}: ${from} → ${to}. ${t('understood.undo', { from })}`}
          rightSection={<IconX size={14} aria-hidden />}
          onClick={() => keep(from)}
        >
          {kind === 'citation' || kind === 'tones' ? to : `${from} → ${to}`}
        </Button>
      ))}
      {question.keep.map((from) => (
        <Button
          key={from}
          className={classes.chip}
          size="compact-sm"
          variant="default"
          rightSection={<IconArrowBackUp size={14} aria-hidden />}
          onClick={() => release(from)}
        >
          {t('understood.kept', { from })}
        </Button>
      ))}
      {didYouMean && answered.answer.total > 0 && <DidYouMean asking={asking} words={didYouMean} />}
    </Group>
  );
}

/** Another spelling of the whole question, to ask for with one click. */
export function DidYouMean({ asking, words }: { readonly asking: Asking; readonly words: string }) {
  const { t } = useTranslation('search');
  const { settle } = asking;
  return (
    <Button
      className={classes.chip}
      size="compact-sm"
      variant="subtle"
      onClick={() => settle((now) => ({ ...now, text: words, keep: [], offset: 0, hit: null }))}
    >
      {t('didYouMean', { words })}
    </Button>
  );
}
