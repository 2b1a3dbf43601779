import { useTranslation } from 'react-i18next';

/** How much an edition holds: "128 bài học, 14 bất cập". */
export function useHoldsWords(): (totals: Readonly<Record<string, number>>) => string {
  const { t } = useTranslation();
  return (totals) =>
    Object.entries(totals)
      .map(([kind, count]) => t(`held.${kind as 'lesson'}`, { count }))
      .join(', ') || t('none');
}
