import { VisuallyHidden } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { type Answered } from './use-answer.js';

/** While somebody types nothing is read aloud. */
const PAUSE_MS = 800;

/** Tells who listens how many were found. */
export function Announce({ answered: { question, answer } }: { readonly answered: Answered }) {
  const { t } = useTranslation('search');
  const said = t('announce', { count: answer.total, words: question.text.trim() });
  const [words] = useDebouncedValue(said, PAUSE_MS);
  return <VisuallyHidden role="status">{words}</VisuallyHidden>;
}
