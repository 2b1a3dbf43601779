import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { useNames } from '../../../api/names.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { Waiting } from '../../../parts/waiting.js';
import classes from '../admin.module.css';
import { PersonPicker } from '../person-picker.js';
import { type AuditSearch } from '../search-params.js';
import { useActs } from './acts.js';
import { EntryRow } from './entry-row.js';
import { personIn } from './entry-words.js';
import { Verification } from './verification.js';

const route = getRouteApi('/quan-tri/nhat-ky');
const PAGE = 50;

/** Who did what, newest first; whether the log is whole; and all of it to take along. */
export function AuditPage() {
  const { t } = useTranslation('admin');
  usePageTitle(t('sections.audit'));
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('sections.audit')}
        </Title>
        <Button
          component="a"
          href="/api/v1/audit/export"
          download="audit.ndjson"
          variant="default"
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('audit.export')}
        </Button>
      </Group>
      <Verification />
      <Filters />
      <Entries />
    </Stack>
  );
}

function Filters() {
  const { t } = useTranslation('admin');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const acts = useActs();
  const [subject, setSubject] = useState(search.muc ?? '');
  const go = (part: { readonly [Key in keyof AuditSearch]: AuditSearch[Key] | null }): void => {
    const asked = Object.entries({ ...search, ...part }).filter(([, value]) => value);
    void navigate({ search: Object.fromEntries(asked), replace: true });
  };
  return (
    <Group
      align="end"
      component="form"
      onSubmit={(event) => {
        event.preventDefault();
        go({ muc: subject.trim() });
      }}
    >
      <PersonPicker
        label={t('audit.actor')}
        placeholder={t('audit.anybody')}
        value={search.nguoi ?? null}
        onChange={(id) => go({ nguoi: id })}
      />
      <Select
        label={t('audit.act')}
        placeholder={t('audit.anything')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        data={acts}
        value={search.viec ?? null}
        onChange={(act) => go({ viec: act })}
        flex="1 1 14rem"
      />
      <TextInput
        label={t('audit.subject')}
        placeholder={t('audit.subjectHint')}
        value={subject}
        onChange={({ currentTarget }) => setSubject(currentTarget.value)}
        onBlur={() => go({ muc: subject.trim() })}
        flex="1 1 14rem"
      />
    </Group>
  );
}

function Entries() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const { nguoi, viec, muc } = route.useSearch();
  const query = {
    limit: PAGE,
    ...(nguoi && { actor: nguoi }),
    ...(viec && { act: viec }),
    ...(muc && { subject: muc }),
  };
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/audit',
    { params: { query } },
    {
      pageParamName: 'cursor',
      initialPageParam: null,
      getNextPageParam: ({ next }) => next,
      staleTime: 0,
    },
  );
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  const nameOf = useNames(rows.flatMap(({ actor, subject }) => [personIn(actor), personIn(subject)]));
  if (!data && !error) return <Waiting />;
  return (
    <>
      <ProblemNote error={error} />
      {data && (
        <Text size="sm" c="dimmed" role="status">
          {t('audit.count', { count: data.pages[0]?.total ?? 0 })}
        </Text>
      )}
      <ul className={classes.rows}>
        {rows.map((entry) => (
          <EntryRow key={entry.sequence} entry={entry} nameOf={nameOf} />
        ))}
      </ul>
      {hasNextPage && (
        <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common('more')}
        </Button>
      )}
    </>
  );
}
