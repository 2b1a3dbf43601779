import { Button, Select, Stack } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { type Candidate } from './data.js';

interface Props {
  readonly candidate: Candidate;
  readonly value: string | null;
  readonly onChange: (itemId: string | null) => void;
  readonly error: string | null;
}

const KINDS = ['lesson', 'gap', 'provision', 'document', 'reference'] as const;
const ALIKE = ['near-duplicate', 'conflicting'];
const PAUSE_MS = 200;

/** Which item another one goes into: one that was found to be like it, or one that is looked for. */
export function MergeInto({ candidate: { itemId, kind, reasons }, value, onChange, error }: Props) {
  const { t } = useTranslation('review');
  const [typed, setTyped] = useState('');
  const [q] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const query = { q, kind: KINDS.filter((each) => each === kind), limit: 8 };
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query } },
    { enabled: q !== '', placeholderData: (before) => before },
  );
  const alike = reasons.flatMap(({ type, title, itemId: id }) =>
    ALIKE.includes(type) && title !== null && id !== null ? [{ value: id, label: title }] : [],
  );
  const found = (data?.hits ?? []).map((hit) => ({ value: hit.itemId, label: hit.title }));
  const offered = new Map([...alike, ...found].map((each) => [each.value, each]));
  return (
    <Stack gap="xs" align="stretch">
      <Select
        label={t('judge.into')}
        placeholder={t('judge.intoPlaceholder')}
        required
        searchable
        clearable
        data={[...offered.values()].filter((each) => each.value !== itemId)}
        filter={({ options }) => options}
        value={value}
        onChange={onChange}
        searchValue={typed}
        onSearchChange={setTyped}
        error={error}
      />
      {alike
        .filter((each) => each.value !== value)
        .map((each) => (
          <Button
            key={each.value}
            variant="light"
            size="compact-sm"
            h="auto"
            styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
            onClick={() => onChange(each.value)}
          >
            {t('judge.intoSuggested', { title: each.label })}
          </Button>
        ))}
    </Stack>
  );
}
