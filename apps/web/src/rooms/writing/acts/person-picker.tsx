import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';

type Person = Schema<'NameDto'>;

interface Props {
  readonly label: string;
  /** Id of somebody who is not offered. */
  readonly without: string | null;
  readonly value: Person | null;
  readonly onChange: (person: Person | null) => void;
}

const PAUSE_MS = 250;
const FEWEST = 2;

/** Finds a colleague by name or login. */
export function PersonPicker({ label, without, value, onChange }: Props) {
  const { t } = useTranslation('writing');
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const isAsking = asked.length >= FEWEST;
  const params = { query: { q: asked } };
  const { data = [], isFetching } = $api.useQuery(
    'get',
    '/api/v1/names',
    { params },
    {
      enabled: isAsking,
      placeholderData: keepPreviousData,
    },
  );
  const offered = isAsking ? data.filter(({ id }) => id !== without) : [];
  const people = value && !offered.some(({ id }) => id === value.id) ? [value, ...offered] : offered;
  return (
    <Select
      label={label}
      description={t('person.help')}
      searchable
      data={people.map(({ id, name, login }) => ({ value: id, label: t('person.one', { name, login }) }))}
      filter={({ options }) => options}
      value={value?.id ?? null}
      onChange={(id) => onChange(people.find((person) => person.id === id) ?? null)}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={isAsking && !isFetching ? t('person.none') : undefined}
    />
  );
}
