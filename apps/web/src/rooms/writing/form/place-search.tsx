import { Combobox, Group, ScrollArea, Text, TextInput, useCombobox } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
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
  const { places, isEmpty, isSettled } = usePlaces(typed);
  const { selectFirstOption, resetSelectedOption } = combobox;
  // Enter takes the first, but never one that was found for other words than those that stand there now.
  useEffect(() => {
    if (isSettled) selectFirstOption();
    else resetSelectedOption();
  }, [isSettled, places, selectFirstOption, resetSelectedOption]);
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

interface Found {
  readonly places: readonly Place[];
  readonly isEmpty: boolean;
  /** Whether they were found for the words as they stand. */
  readonly isSettled: boolean;
}

function usePlaces(typed: string): Found {
  const client = useQueryClient();
  const form = useForm();
  const words = typed.trim();
  const [asked] = useDebouncedValue(words, PAUSE_MS);
  const [near, on] = [citedIn(form), eventDay(form)];
  const isAsked = asked.length > 1;
  const { data, isFetching } = useQuery({
    queryKey: ['places', asked, near, on],
    queryFn: () => findPlaces(client, asked, { near, on }),
    enabled: isAsked,
    placeholderData: keepPreviousData,
  });
  const places = (isAsked && data) || NONE;
  const isSettled = isAsked && asked === words && !isFetching;
  return { places, isEmpty: isSettled && places.length === 0, isSettled };
}

const NONE: readonly Place[] = [];
