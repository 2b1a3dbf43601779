import { Group, Select, type SelectProps, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../api/client.js';
import { type paths } from '../api/schema.js';

type Asked = NonNullable<paths['/api/v1/search']['get']['parameters']['query']>;
type Kind = NonNullable<Asked['kind']>[number];

interface Props extends Pick<
  SelectProps,
  'label' | 'description' | 'error' | 'required' | 'id' | 'disabled' | 'placeholder'
> {
  /** The kinds of items it offers. */
  readonly kinds: readonly Kind[];
  /** Id of the chosen item; null: none. */
  readonly value: string | null;
  readonly onChange: (id: string | null) => void;
  /** Ids that are not offered. */
  readonly without?: readonly string[];
}

const PAUSE_MS = 200;

/** Finds one item by what somebody types: words of its title or text, or a citation. */
export function ItemPicker({ kinds, value, onChange, without = [], ...field }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const title = useTitle(value);
  const isAsking = asked !== '' && asked !== title;
  const { data, isFetching } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { q: asked, kind: [...kinds], limit: 8 } } },
    { enabled: isAsking, placeholderData: (before) => before },
  );
  const hits = isAsking ? (data?.hits ?? []) : [];
  const offered = new Map(hits.map((hit) => [hit.itemId, hit]));
  const options = [...offered.keys()].filter((id) => !without.includes(id));
  const shown = value !== null && !options.includes(value) ? [value, ...options] : options;
  return (
    <Select
      {...field}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('picker.clear') }}
      data={shown.map((id) => ({
        value: id,
        label: offered.get(id)?.title ?? (id === value ? title : id),
      }))}
      filter={({ options: all }) => all}
      value={value}
      onChange={onChange}
      searchValue={typed}
      onSearchChange={setTyped}
      placeholder={field.placeholder ?? t('picker.placeholder')}
      nothingFoundMessage={isAsking && !isFetching ? t('picker.none', { words: asked }) : undefined}
      renderOption={({ option }) => (
        <Group gap={4} wrap="nowrap">
          <div>
            <Text size="sm">{option.label}</Text>
            <Text size="xs" c="dimmed">
              {offered.get(option.value)?.path[0] ?? option.value}
            </Text>
          </div>
        </Group>
      )}
    />
  );
}

/** Of an item that is chosen already; its id where it cannot be read. */
function useTitle(id: string | null): string {
  const { data } = $api.useQuery(
    'get',
    '/api/v1/items/{id}',
    { params: { path: { id: id ?? '' } } },
    { enabled: id !== null, retry: false },
  );
  return data?.item?.title ?? id ?? '';
}
