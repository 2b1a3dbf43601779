import { Alert, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconInfoCircle } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { placeWords } from '../../parts/place-words.js';
import { type Hit, type Question } from './question.js';
import classes from './search-page.module.css';
import { type Answered } from './use-answer.js';

const BREATH_MS = 250;

/** What the law's own words say of the places that a question names, once it is no longer typed. */
function useCited({ text, on }: Question, isAsked: boolean): readonly Schema<'CitedProvisionDto'>[] {
  const [settled] = useDebouncedValue(text, BREATH_MS);
  const query = { citation: text.trim(), ...(on && { on }) };
  const enabled = isAsked && settled === text && query.citation !== '';
  return $api.useQuery('get', '/api/v1/provisions', { params: { query } }, { enabled }).data ?? [];
}

/** Says it where a place that is named is not there, not loaded or does not hold: what is found is then not that place. */
export function CitedWhy({ answered: { question, answer } }: { readonly answered: Answered }) {
  const { t } = useTranslation('search');
  const cited = useCited(
    question,
    answer.understood.some(({ kind }) => kind === 'citation'),
  );
  return cited.map(({ asked, citation, id, outcome, asOf }) => {
    const why = outcome === 'found' && asOf ? asOf.status : outcome;
    if (why === 'in-force' || why === 'found') return null;
    const document = id?.includes('/dieu-') ? id.split('/dieu-')[0] : null;
    return (
      <Alert key={asked} color="orange" py="xs" icon={<IconInfoCircle aria-hidden />}>
        {citation || asked}: {t(`whyCited.${why}`)}.{' '}
        {document && <TextLink {...itemLink('document', document)}>{t('toDocument')}</TextLink>}
      </Alert>
    );
  });
}

interface CitedTextProps {
  readonly hit: Hit;
  readonly question: Question;
  /** What stands there where the words of the place are not to be had. */
  readonly children: ReactNode;
}

/** The very words of the place that a question names. */
export function CitedText({ hit: { itemId, at }, question, children }: CitedTextProps) {
  const all = useCited(question, at !== null);
  const text = all.find(({ id }) => id === `${itemId}/${at}`)?.text;
  if (!at || !text) return children;
  return (
    <Text className={classes.snippet} component="p" data-law>
      <span className={classes.place}>{placeWords(at)}</span>
      {text}
    </Text>
  );
}
