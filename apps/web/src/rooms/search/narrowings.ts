import { useTranslation } from 'react-i18next';
import { dayWords } from '../../parts/format.js';
import { useFacetNames } from './facet-names.js';
import { FACETS, type Question, withFilter } from './question.js';
import { type Edit } from './use-question.js';

/** Something that narrows the answer, beside the words. */
export interface Narrowing {
  readonly key: string;
  /** "Năm: 2019". */
  readonly words: string;
  readonly lift: Edit;
}

/** What narrows a question, one for each value: what the chips show. */
export function useNarrowings(question: Question): readonly Narrowing[] {
  const { t } = useTranslation();
  const name = useFacetNames();
  const valued = FACETS.flatMap((facet) =>
    question.filters[facet].map((value): Narrowing => ({
      key: `${facet} ${value}`,
      words: `${t(`facet.${facet}`)}: ${name(facet, value)}`,
      lift: (now: Question) =>
        withFilter(
          now,
          facet,
          now.filters[facet].filter((one) => one !== value),
        ),
    })),
  );
  return [...valued, ...useOthers(question)];
}

/** The same by facet: each value of one facet lets more in, so only all of them together hide something. */
export function useHiding(question: Question): readonly Narrowing[] {
  const { t } = useTranslation();
  const name = useFacetNames();
  const facets = FACETS.filter((facet) => question.filters[facet].length > 0).map((facet): Narrowing => ({
    key: facet,
    words: `${t(`facet.${facet}`)}: ${question.filters[facet].map((value) => name(facet, value)).join(', ')}`,
    lift: (now: Question) => withFilter(now, facet, []),
  }));
  return [...facets, ...useOthers(question)];
}

function useOthers(question: Question): readonly Narrowing[] {
  const { t } = useTranslation('search');
  const { on, edition } = question;
  return [
    ...(on
      ? [
          {
            key: 'on',
            words: t('onDay', { day: dayWords(on) }),
            lift: (now: Question) => ({ ...now, on: null, offset: 0, hit: null }),
          },
        ]
      : []),
    ...(edition
      ? [
          {
            key: 'edition',
            words: t('inEdition', { year: edition }),
            lift: (now: Question) => ({ ...now, edition: null, offset: 0, hit: null }),
          },
        ]
      : []),
  ];
}
