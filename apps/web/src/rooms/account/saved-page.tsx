import { Button, Group, Stack, Text, TextInput, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepingNote } from '../../offline/keeping-note.js';
import { NotForKeeping } from '../../offline/saving.js';
import { type SavedThing } from '../../offline/saved-store.js';
import { canKeep, useForgetPage, useRefreshPage, useSavedPages } from '../../offline/use-saved.js';
import { usePageTitle } from '../../parts/page-title.js';
import { sizeWords } from '../../parts/size-words.js';
import { Waiting } from '../../parts/waiting.js';
import { SavedEntry } from './saved-entry.js';

const WORTH_A_FILTER = 10;

/** What is kept on this device to be read without network. */
export function SavedPage() {
  const { t } = useTranslation('offline');
  const pages = useSavedPages();
  usePageTitle(t('page.title'));
  return (
    <Stack maw={800}>
      <Title order={1} size="h2">
        {t('page.title')}
      </Title>
      {!canKeep() && <Text>{t('cannot')}</Text>}
      {canKeep() && !pages && <Waiting />}
      {pages?.length === 0 && (
        <Stack gap={4}>
          <Text fw={600}>{t('page.none')}</Text>
          <Text>{t('page.how')}</Text>
        </Stack>
      )}
      {pages && pages.length > 0 && (
        <>
          <Text c="dimmed">{t('page.intro')}</Text>
          <Pages pages={pages} />
          <Room />
        </>
      )}
    </Stack>
  );
}

function Pages({ pages }: { readonly pages: readonly SavedThing[] }) {
  const { t } = useTranslation('offline');
  const [filter, setFilter] = useState('');
  const refresh = useRefreshPage();
  const forget = useForgetPage();
  const busy = refresh.isPending ? refresh.variables : forget.isPending ? forget.variables : null;
  const isGone = refresh.error instanceof NotForKeeping;
  const outcome = refresh.isSuccess ? 'renewed' : isGone ? 'gone' : null;
  const refreshAll = async (): Promise<void> => {
    for (const page of pages) await refresh.mutateAsync(page).catch(() => undefined);
  };
  const wanted = filter.toLocaleLowerCase('vi');
  return (
    <>
      {pages.length >= WORTH_A_FILTER && (
        <TextInput
          label={t('page.filter')}
          value={filter}
          onChange={({ currentTarget }) => setFilter(currentTarget.value)}
        />
      )}
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconRefresh size={16} aria-hidden />}
          loading={refresh.isPending}
          onClick={() => void refreshAll()}
        >
          {t('page.refreshAll')}
        </Button>
      </Group>
      <Text role="status" size="sm" hidden={!outcome}>
        {outcome && t(`page.${outcome}`, { title: refresh.variables?.title })}
      </Text>
      <KeepingNote error={isGone ? null : (refresh.error ?? forget.error)} />
      <Stack component="ul" p={0} m={0} gap="xs" style={{ listStyle: 'none' }}>
        {pages
          .filter(({ title }) => title.toLocaleLowerCase('vi').includes(wanted))
          .map((page) => (
            <SavedEntry
              key={`${page.kind} ${page.id}`}
              page={page}
              isBusy={busy?.id === page.id}
              onRefresh={() => refresh.mutate(page)}
              onRemove={() => forget.mutate(page)}
            />
          ))}
      </Stack>
    </>
  );
}

/** How much of the device is taken, and what the browser still allows. */
function Room() {
  const { t } = useTranslation('offline');
  const { data } = useQuery({
    queryKey: ['storage'],
    queryFn: async () => (await navigator.storage?.estimate?.()) ?? null,
    staleTime: 0,
  });
  if (data?.usage === undefined || data.quota === undefined) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('page.room', { used: sizeWords(data.usage), left: sizeWords(Math.max(0, data.quota - data.usage)) })}
    </Text>
  );
}
