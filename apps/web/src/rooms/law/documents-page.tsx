import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReferenceNames } from '../../api/reference.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Waiting } from '../../parts/waiting.js';
import { DocumentsTable } from './documents-table.js';
import { choicesOf, documentsFound } from './documents-found.js';
import { type DocumentsSearch, type DocumentStatus, STATUSES } from './documents-search.js';
import { without } from './law-search.js';
import { useDocuments } from './use-documents.js';

const route = getRouteApi('/van-ban');
const AFTER_TYPING_MS = 150;

/** Every document of the base, the newest first, narrowed by what one knows of it. */
export function DocumentsPage() {
  const { t } = useTranslation('law');
  const search = route.useSearch();
  const documents = useDocuments();
  usePageTitle(t('documents.title'));
  if (!documents) return <Waiting />;
  const found = documentsFound(documents, search);
  return (
    <Stack gap="md">
      <Title order={1} size="h2">
        {t('documents.title')}
      </Title>
      <Filters search={search} documents={documents} />
      <Group gap="sm">
        <Text role="status">{t('documents.found', { count: found.length, total: documents.length })}</Text>
        <LiftAll search={search} />
      </Group>
      {found.length > 0 && <DocumentsTable documents={found} />}
    </Stack>
  );
}

function useNarrow(): (by: DocumentsSearch) => void {
  const navigate = route.useNavigate();
  return (by) =>
    void navigate({
      search: (old) => {
        const entries = Object.entries({ ...old, ...by }).filter(([, value]) => value);
        return Object.fromEntries(entries) as DocumentsSearch;
      },
      replace: true,
      resetScroll: false,
    });
}

type Documents = NonNullable<ReturnType<typeof useDocuments>>;

interface FiltersProps {
  readonly search: DocumentsSearch;
  readonly documents: Documents;
}

function Filters({ search, documents }: FiltersProps) {
  const { t } = useTranslation('law');
  const { t: common } = useTranslation();
  const sectorName = useReferenceNames('sectors');
  const narrow = useNarrow();
  const { types, years, sectors } = choicesOf(documents);
  const box = { size: 'sm', w: 180, clearable: true, placeholder: t('documents.all') } as const;
  const cleared = { clearButtonProps: { 'aria-label': t('documents.clear') } } as const;
  return (
    <Group gap="sm" align="flex-end" role="search">
      <Words search={search} />
      <Select
        {...box}
        {...cleared}
        label={t('facts.type')}
        data={[...types]}
        value={search.loai ?? null}
        onChange={(loai) => narrow({ loai: loai ?? '' })}
      />
      <Select
        {...box}
        {...cleared}
        w={120}
        label={t('documents.year')}
        data={years.map(String)}
        value={search.nam ? String(search.nam) : null}
        onChange={(nam) => narrow({ nam: Number(nam ?? 0) })}
      />
      <Select
        {...box}
        {...cleared}
        w={220}
        label={t('facts.sectors')}
        data={sectors.map((key) => ({ value: key, label: sectorName(key) }))}
        value={search.linhvuc ?? null}
        onChange={(linhvuc) => narrow({ linhvuc: linhvuc ?? '' })}
      />
      <Select
        {...box}
        {...cleared}
        label={t('documents.status')}
        data={STATUSES.map((status) => ({ value: status, label: common(`status.${status}`) }))}
        value={search.hieuluc ?? null}
        onChange={(hieuluc) => narrow({ hieuluc: (hieuluc ?? '') as DocumentStatus })}
      />
    </Group>
  );
}

function Words({ search }: { readonly search: DocumentsSearch }) {
  const { t } = useTranslation('law');
  const narrow = useNarrow();
  const [typed, setTyped] = useState(search.q ?? '');
  const find = useDebouncedCallback((q: string) => narrow({ q: q.trim() }), AFTER_TYPING_MS);
  return (
    <TextInput
      type="search"
      size="sm"
      w={260}
      label={t('documents.words')}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        find(currentTarget.value);
      }}
    />
  );
}

/** One click lifts every filter; the words stay in their box only where they are no filter. */
function LiftAll({ search }: { readonly search: DocumentsSearch }) {
  const { t } = useTranslation('law');
  const navigate = route.useNavigate();
  const filters = without(search, 'q');
  if (Object.keys(filters).length === 0) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => void navigate({ search: search.q ? { q: search.q } : {}, replace: true })}
    >
      {t('documents.lift')}
    </Button>
  );
}
