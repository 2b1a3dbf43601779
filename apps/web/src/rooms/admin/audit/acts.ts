import { useTranslation } from 'react-i18next';

/** What the log says was done, as people call it; an act that has no words stays as it is. */
export function useActWords(): (act: string) => string {
  const { t, i18n } = useTranslation('admin');
  return (act) => {
    const key = act.replace('.', '_');
    return i18n.exists(`act.${key}`, { ns: 'admin' }) ? t(`act.${key as 'person_created'}`) : act;
  };
}

/** Every act that can be asked for, in the order of its words. */
export function useActs(): { readonly value: string; readonly label: string }[] {
  const { t } = useTranslation('admin');
  const wordsOf = useActWords();
  return Object.keys(t('act', { returnObjects: true }))
    .map((key) => key.replace('_', '.'))
    .map((act) => ({ value: act, label: wordsOf(act) }))
    .sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}
