import { Button, Group } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useNarrowings } from './narrowings.js';
import { FACETS, type Question } from './question.js';
import { type Asking } from './use-question.js';
import classes from './search-page.module.css';

/** What narrows the answer, each taken away with one click. */
export function Chosen({ asking: { question, settle } }: { readonly asking: Asking }) {
  const { t } = useTranslation('search');
  const narrowings = useNarrowings(question);
  if (narrowings.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label={t('chosen')}>
      {narrowings.map(({ key, words, lift }) => (
        <Button
          key={key}
          className={classes.chip}
          size="compact-sm"
          variant="default"
          aria-label={t('lift', { words })}
          rightSection={<IconX size={14} aria-hidden />}
          onClick={() => settle(lift)}
        >
          {words}
        </Button>
      ))}
      {narrowings.length > 1 && (
        <Button size="compact-sm" variant="subtle" onClick={() => settle(unnarrowed)}>
          {t('liftAll')}
        </Button>
      )}
    </Group>
  );
}

export function unnarrowed(question: Question): Question {
  const filters = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Question['filters'];
  return { ...question, filters, on: null, edition: null, offset: 0, hit: null };
}
