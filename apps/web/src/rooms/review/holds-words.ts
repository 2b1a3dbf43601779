import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';
import { useKindWords } from './scope.js';

/** How much an edition holds: "128 bài học, 14 bất cập". */
export function useHoldsWords(): (totals: Readonly<Record<string, number>>) => string {
  const { t } = useTranslation();
  const kindWords = useKindWords();
  return (totals) =>
    Object.entries(totals)
      .map(([kind, count]) => `${numberWords(count)} ${kindWords(kind)}`)
      .join(', ') || t('none');
}
