import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { useNames } from '../../api/names.js';

const TYPING_MS = 250;

interface Props {
  readonly label: string;
  readonly placeholder?: string;
  /** Id of the person; null: nobody is chosen. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
}

/** Chooses somebody by words of their name or login; for administrators, who alone may list accounts. */
export function PersonPicker({ label, placeholder, value, onChange }: Props) {
  const { t } = useTranslation('admin');
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), TYPING_MS);
  const nameOf = useNames([value]);
  const { data } = useQuery({
    ...$api.queryOptions('get', '/api/v1/people', {
      params: { query: { limit: 20, ...(asked && { q: asked }) } },
    }),
    placeholderData: keepPreviousData,
  });
  const found = (data?.rows ?? []).map(({ id, name, login }) => ({ value: id, label: `${name} (${login})` }));
  const chosen = value !== null && !found.some((one) => one.value === value);
  return (
    <Select
      label={label}
      placeholder={placeholder}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('people.nobody')}
      data={chosen ? [{ value, label: nameOf(value) }, ...found] : found}
      // What was found was found on the server, by other words than the label has.
      filter={({ options }) => options}
      value={value}
      onChange={onChange}
      onSearchChange={(typed) => setWords(found.some((one) => one.label === typed) ? '' : typed)}
      flex="1 1 14rem"
    />
  );
}
