import { Combobox, Group, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusBadge } from '../../../parts/status-badge.js';
import { findPlaces, linkTo, type Place } from '../places.js';
import { citedIn, eventDay, useForm } from './form-context.js';

const PAUSE_MS = 250;

interface Props {
  readonly id: string;
  readonly onChoose: (place: Place) => void;
}

/** Finds a place of the law by a citation as people type it, "đ34 k2 nđ174", or by words of its text. */
export function PlaceSearch({ id, onChoose }: Props) {
  const { t } = useTranslation('writing');
  const combobox = useCombobox();
  const [typed, setTyped] = useState('');
  const { places, isEmpty } = usePlaces(typed);
  const choose = (link: string): void => {
    const place = places.find((each) => linkTo(each) === link);
    if (!place) return;
    onChoose(place);
    setTyped('');
    combobox.closeDropdown();
  };
  return (
    <Combobox store={combobox} onOptionSubmit={choose}>
      <Combobox.Target>
        <TextInput
          id={id}
          label={t('place.find')}
          description={t('place.help')}
          placeholder={t('place.placeholder')}
          autoComplete="off"
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
            combobox.updateSelectedOptionIndex();
          }}
          onFocus={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={typed.trim().length < 2 || (places.length === 0 && !isEmpty)}>
        <Combobox.Options>
          <ScrollArea.Autosize mah={280} type="scroll">
            {places.map((place) => (
              <Option key={linkTo(place)} place={place} />
            ))}
            {isEmpty && <Combobox.Empty>{t('place.none')}</Combobox.Empty>}
          </ScrollArea.Autosize>
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Option({ place }: { readonly place: Place }) {
  return (
    <Combobox.Option value={linkTo(place)}>
      <Group gap="xs" justify="space-between">
        <Text size="sm" fw={600}>
          {place.citation}
        </Text>
        {place.status && <StatusBadge status={place.status} />}
      </Group>
      {place.words && (
        <Text size="xs" c="dimmed" lineClamp={2}>
          {place.words}
        </Text>
      )}
    </Combobox.Option>
  );
}

function usePlaces(typed: string): { readonly places: readonly Place[]; readonly isEmpty: boolean } {
  const client = useQueryClient();
  const form = useForm();
  const [asked] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const [near, on] = [citedIn(form), eventDay(form)];
  const { data, isFetching } = useQuery({
    queryKey: ['places', asked, near, on],
    queryFn: () => findPlaces(client, asked, { near, on }),
    enabled: asked.length > 1,
    placeholderData: keepPreviousData,
  });
  const places = asked.length > 1 ? (data ?? []) : [];
  return { places, isEmpty: asked.length > 1 && !isFetching && places.length === 0 };
}
