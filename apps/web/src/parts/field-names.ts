import { useTranslation } from 'react-i18next';
import { type i18n } from 'i18next';

/** What people call a field of a body ("reviewDate"); its own name where there is no word for it. */
export function useFieldName(): (field: string) => string {
  const { t, i18n } = useTranslation();
  return (field) => (isNamed(i18n, field) ? t(`field.${field as 'title'}`) : field);
}

/** The field that a path leads to or into: "bases" for "bases.0". */
export function fieldAt(path: string): string {
  const names = path.split('.').filter((step) => /\D/.test(step));
  return names.at(-1) ?? path;
}

/** What people call a reference table ("subject-kinds"). */
export function useTableName(): (table: string) => string {
  const { t, i18n } = useTranslation();
  return (table) =>
    i18n.exists(`referenceTable.${table}`) ? t(`referenceTable.${table as 'sectors'}`) : table;
}

function isNamed(words: i18n, field: string): boolean {
  return words.exists(`field.${field}`);
}
