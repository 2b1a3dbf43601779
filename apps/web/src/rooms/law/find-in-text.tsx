import { ActionIcon, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedCallback, useHotkeys } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { type RefObject, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DocumentTextHandle } from './document-text.js';
import { without } from './law-search.js';

const route = getRouteApi('/van-ban/$');
const AFTER_TYPING_MS = 150;

interface Props {
  /** How often what is looked for stands in each row of the text. */
  readonly counts: readonly number[];
  readonly text: RefObject<DocumentTextHandle | null>;
}

/** Looks through the whole text, what is not on the page now included: that is why it takes Ctrl F. */
export function FindInText({ counts, text }: Props) {
  const { t } = useTranslation('law');
  const { tim = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const [typed, setTyped] = useState(tim);
  const box = useRef<HTMLInputElement>(null);
  useHotkeys([['mod+F', () => box.current?.select()]], []);
  const find = useDebouncedCallback((words: string) => {
    void navigate({
      search: (old) => (words.trim() ? { ...old, tim: words.trim() } : without(old, 'tim')),
      replace: true,
      resetScroll: false,
    });
  }, AFTER_TYPING_MS);
  const { total, places, go } = usePlacesFound(counts, text);
  return (
    <Group gap={6} align="flex-end" role="search">
      <TextInput
        ref={box}
        type="search"
        size="sm"
        w={230}
        label={t('find.label')}
        leftSection={<IconSearch size={14} aria-hidden />}
        value={typed}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value);
          find(currentTarget.value);
        }}
        onKeyDown={({ key, shiftKey }) => {
          if (key === 'Enter') go(shiftKey ? -1 : 1);
        }}
      />
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('find.before')}
        disabled={total === 0}
        onClick={() => go(-1)}
      >
        <IconArrowUp size={16} aria-hidden />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size={36}
        aria-label={t('find.after')}
        disabled={total === 0}
        onClick={() => go(1)}
      >
        <IconArrowDown size={16} aria-hidden />
      </ActionIcon>
      <Text size="sm" role="status" pb={8}>
        {tim && t('find.found', { count: total, articles: places.length })}
      </Text>
    </Group>
  );
}

/** The rows that have what is looked for, and the way from one to the next, around the end. */
function usePlacesFound(counts: readonly number[], text: Props['text']) {
  const places = counts.flatMap((count, index) => (count > 0 ? [index] : []));
  const go = (step: 1 | -1): void => {
    const current = text.current?.current() ?? 0;
    const isFurther = (place: number): boolean => (step > 0 ? place > current : place < current);
    const next = step > 0 ? places.find(isFurther) : places.filter(isFurther).at(-1);
    const index = next ?? places.at(step > 0 ? 0 : -1);
    if (index !== undefined) text.current?.show(index);
  };
  return { total: counts.reduce((sum, count) => sum + count, 0), places, go };
}
