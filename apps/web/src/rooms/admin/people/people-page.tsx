import { Button, Group, Select, Stack, Text, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch, IconUserPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { ButtonLink } from '../../../parts/links.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { Waiting } from '../../../parts/waiting.js';
import classes from '../admin.module.css';
import { ROLES } from '../search-params.js';
import { PersonRow } from './person-row.js';

const route = getRouteApi('/quan-tri/nguoi');
const PAGE = 50;
const TYPING_MS = 250;

/** Every account, found by words of name, login or address. Whom somebody looks for stays out of the address. */
export function PeoplePage() {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const { vaitro } = route.useSearch();
  const [words, setWords] = useState('');
  const [asked] = useDebouncedValue(words.trim(), TYPING_MS);
  usePageTitle(t('sections.people'));
  const query = { limit: PAGE, ...(vaitro && { role: vaitro }), ...(asked && { q: asked }) };
  const people = $api.useInfiniteQuery(
    'get',
    '/api/v1/people',
    { params: { query } },
    {
      ...{ pageParamName: 'cursor', initialPageParam: null, getNextPageParam: ({ next }) => next },
      placeholderData: (before) => before,
    },
  );
  const rows = people.data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Stack>
      <Group justify="space-between">
        <Title order={1} size="h2">
          {t('sections.people')}
        </Title>
        <ButtonLink to="/quan-tri/nguoi/moi" leftSection={<IconUserPlus size={16} aria-hidden />}>
          {t('people.create')}
        </ButtonLink>
      </Group>
      <Asked words={words} onWords={setWords} />
      <ProblemNote error={people.error} />
      {!people.data && !people.error && <Waiting />}
      {people.data && (
        <Text size="sm" c="dimmed" role="status">
          {t('people.count', { count: people.data.pages[0]?.total ?? 0 })}
        </Text>
      )}
      <ul className={classes.rows}>
        {rows.map((person) => (
          <PersonRow key={person.id} person={person} />
        ))}
      </ul>
      {people.hasNextPage && (
        <Button
          variant="default"
          loading={people.isFetchingNextPage}
          onClick={() => void people.fetchNextPage()}
        >
          {common('more')}
        </Button>
      )}
    </Stack>
  );
}

/** Whom one looks for, by words and by role. */
function Asked({ words, onWords }: { readonly words: string; readonly onWords: (words: string) => void }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const { vaitro } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Group align="end">
      <TextInput
        label={t('people.find')}
        placeholder={t('people.findHint')}
        leftSection={<IconSearch size={16} aria-hidden />}
        autoComplete="off"
        value={words}
        onChange={({ currentTarget }) => onWords(currentTarget.value)}
        flex="1 1 16rem"
      />
      <Select
        label={t('people.role')}
        placeholder={t('people.anyRole')}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        data={ROLES.map((role) => ({ value: role, label: common(`role.${role}`) }))}
        value={vaitro ?? null}
        onChange={(role) => void navigate({ search: role ? { vaitro: role } : {}, replace: true })}
        flex="0 1 14rem"
      />
    </Group>
  );
}
