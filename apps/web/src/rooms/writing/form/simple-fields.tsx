import { Checkbox, NumberInput, TagsInput, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type FieldProps, useControl } from './field-props.js';
import { FindingNotes } from './finding-notes.js';

/** One line, or several that grow with what is written. */
export function LineField({
  value,
  onChange,
  isLong,
  ...props
}: FieldProps<string | null> & { readonly isLong: boolean }) {
  const control = useControl(props);
  const change = (typed: string): void => onChange(typed);
  return (
    <div>
      {isLong ? (
        <Textarea
          {...control}
          autosize
          minRows={1}
          maxRows={12}
          value={value ?? ''}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      ) : (
        <TextInput
          {...control}
          value={value ?? ''}
          onChange={({ currentTarget }) => change(currentTarget.value)}
        />
      )}
      <FindingNotes path={props.path} />
    </div>
  );
}

/** A sum of whole đồng, written with dots. */
export function MoneyField({ value, onChange, ...props }: FieldProps<number | null>) {
  const { t } = useTranslation('writing');
  return (
    <NumberInput
      {...useControl(props)}
      value={value ?? ''}
      onChange={(sum) => onChange(typeof sum === 'number' ? sum : null)}
      thousandSeparator="."
      decimalSeparator=","
      allowDecimal={false}
      allowNegative={false}
      hideControls
      suffix={t('dong')}
    />
  );
}

export function FlagField({ value, onChange, ...props }: FieldProps<boolean>) {
  const { id, label, description, error } = useControl(props);
  return (
    <Checkbox
      {...{ id, label, description, error }}
      checked={value}
      onChange={({ currentTarget }) => onChange(currentTarget.checked)}
    />
  );
}

/** Short texts, one after the other: Enter ends one. */
export function TextsField({ value, onChange, ...props }: FieldProps<readonly string[]>) {
  return (
    <TagsInput
      {...useControl(props)}
      value={[...value]}
      onChange={onChange}
      acceptValueOnBlur
      splitChars={[]}
    />
  );
}
