import { Alert, Button, Group, Text } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { IconDeviceFloppy } from '@tabler/icons-react';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { entranceQuery } from '../api/entrance.js';
import { dayWords, today } from '../parts/format.js';
import { ENTRANCE, savedAtOf } from './saved-answers.js';

const ASK_AGAIN_MS = 20_000;

/** Over a page that shows what is saved on this device in place of what the server says now, on paper too. */
export function SavedMark() {
  const { t } = useTranslation();
  const client = useQueryClient();
  const savedAt = useOldestSaved();
  const { data: isBack } = useQuery({
    ...entranceQuery,
    refetchInterval: ({ state }) => (savedAtOf(state.data) === null ? false : ASK_AGAIN_MS),
    select: (entrance) => savedAtOf(entrance) === null,
  });
  const readAnew = useCallback(
    () =>
      client.invalidateQueries({
        predicate: ({ state }) => state.status === 'error' || savedOf(state.data) !== null,
      }),
    [client],
  );
  useEffect(() => {
    globalThis.addEventListener('online', readAnew);
    return () => globalThis.removeEventListener('online', readAnew);
  }, [readAnew]);
  useEffect(() => {
    if (isBack) void readAnew();
  }, [isBack, readAnew]);
  if (savedAt === null) return null;
  return (
    <Alert role="status" color="orange" mb="md" py="xs" icon={<IconDeviceFloppy aria-hidden />}>
      <Group justify="space-between" gap="xs">
        <Text size="sm" fw={600}>
          {t('savedCopy.mark', { day: dayWords(today(new Date(savedAt))) })}
        </Text>
        <Button className="no-print" size="compact-sm" variant="default" onClick={() => void readAnew()}>
          {t('savedCopy.renew')}
        </Button>
      </Group>
      <Text size="sm">{t('savedCopy.hint')}</Text>
    </Alert>
  );
}

/** When the oldest of what is on the page was saved; null where all of it is what the server said. */
function useOldestSaved(): string | null {
  const cache = useQueryClient().getQueryCache();
  const oldest = (): string | null => {
    const shown = cache.findAll({ type: 'active' }).filter(({ queryKey }) => queryKey[1] !== ENTRANCE);
    const days = shown.map(({ state }) => savedOf(state.data)).filter((at) => at !== null);
    return days.sort()[0] ?? null;
  };
  return useSyncExternalStore((tell) => cache.subscribe(tell), oldest);
}

/** Of an answer, or of the pages of a list. */
function savedOf(data: unknown): string | null {
  const pages: unknown = (data as { readonly pages?: unknown } | undefined)?.pages;
  if (!Array.isArray(pages)) return savedAtOf(data);
  return pages.map(savedAtOf).find((at) => at !== null) ?? null;
}
