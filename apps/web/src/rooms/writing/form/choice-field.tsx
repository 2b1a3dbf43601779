import { Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FieldProps, useControl } from './field-props.js';

/** One of the values that the kind knows, by their words. */
export function ChoiceField({
  value,
  onChange,
  options,
  ...props
}: FieldProps<string | null> & { readonly options: readonly string[] }) {
  const wordsOf = useValueWords();
  return (
    <Select
      {...useControl(props)}
      data={options.map((option) => ({ value: option, label: wordsOf(props.field.name, option) }))}
      value={value === '' ? null : value}
      onChange={(chosen) => onChange(chosen)}
      allowDeselect={false}
    />
  );
}

/** How people call the values of a field. */
function useValueWords(): (field: string, value: string) => string {
  const { t } = useTranslation();
  return (field, value) => {
    switch (field) {
      case 'classification':
        return t(`classification.${value as 'public'}`);
      case 'maturity':
        return t(`maturity.${value as 'observed'}`);
      case 'gapKind':
        return t(`gapKind.${value as 'unclear'}`);
      case 'status':
        return t(`gapStatus.${value as 'open'}`);
      case 'addressee':
        return t(`addressee.${value as 'individual'}`);
      default:
        return t(`relation.${value as 'amends'}`);
    }
  };
}
