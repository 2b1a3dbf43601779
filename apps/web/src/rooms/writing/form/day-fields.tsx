import { Input, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../../../parts/day-control.js';
import { dayWords } from '../../../parts/format.js';
import { eventDayTyped } from './days.js';
import { type FieldProps, useControl } from './field-props.js';

const KEPT = /^\d{4}(-\d{2}){0,2}$/;

export function DayField({ value, onChange, ...props }: FieldProps<string | null>) {
  const { id, label, description, error } = useControl(props);
  return (
    <div>
      <DayControl
        {...{ id, label, description }}
        value={value === '' ? null : value}
        onChange={onChange}
        keepsWrong
      />
      {error && <Input.Error mt={5}>{error}</Input.Error>}
    </div>
  );
}

/** When something happened: a day, or its month or year alone where no more is known. */
export function EventDayField({ value, onChange, ...props }: FieldProps<string | null>) {
  const { t } = useTranslation('writing');
  const control = useControl(props);
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value && KEPT.test(value) ? dayWords(value) : value) ?? '';
  const isWrong = typed === null && shown !== '' && eventDayTyped(shown) === null;
  const finish = (): void => {
    if (typed === null) return;
    setTyped(null);
    // What is no day stays as it was typed, to be put right.
    onChange(typed.trim() === '' ? null : (eventDayTyped(typed) ?? typed.trim()));
  };
  return (
    <TextInput
      {...control}
      placeholder={t('eventDay.form')}
      autoComplete="off"
      value={shown}
      error={isWrong ? t('eventDay.wrong') : control.error}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={finish}
      onKeyDown={({ key }) => {
        if (key === 'Enter') finish();
      }}
    />
  );
}
