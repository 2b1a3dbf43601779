import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useReference } from '../../../api/reference.js';
import { DayControl } from '../../../parts/day-control.js';
import { dayWords } from '../../../parts/format.js';
import { type MembershipDraft } from './draft.js';
import { RemoveRow } from './remove-row.js';

interface Props {
  readonly rows: readonly MembershipDraft[];
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly MembershipDraft[]) => void;
}

/** Units somebody belonged to, each from its first day until the day before the last one named. */
export function MembershipRows({ rows, faults, onChange }: Props) {
  const { t } = useTranslation('admin');
  const units = useReference('bodies');
  const data = units.map(({ key, name, from, to }) => ({ value: key, label: lifeOf(name, from, to) }));
  const change = (at: number, part: Partial<MembershipDraft>): void =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('person.membershipsHint')}
      </Text>
      {rows.map((row, n) => (
        <Stack key={n} gap={4} role="group" aria-label={t('person.membership', { n: n + 1 })}>
          <Group align="end" gap="xs">
            <Select
              label={t('person.unit')}
              searchable
              nothingFoundMessage={t('person.noUnit')}
              data={data}
              value={row.unit || null}
              onChange={(unit) => change(n, { unit: unit ?? '' })}
              flex="3 1 16rem"
            />
            <DayControl
              label={t('person.from')}
              value={row.from}
              onChange={(from) => change(n, { from })}
              w="9.5rem"
            />
            <DayControl
              label={t('person.to')}
              value={row.to}
              onChange={(to) => change(n, { to })}
              w="9.5rem"
            />
            <RemoveRow onClick={() => onChange(rows.filter((_, at) => at !== n))} />
          </Group>
          <RowFaults faults={faults} at={`memberships.${n}`} />
        </Stack>
      ))}
      <Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...rows, { unit: '', from: null, to: null }])}
        >
          {t('person.addMembership')}
        </Button>
      </Group>
    </Stack>
  );
}

/** "Sở Giả Định (01/01/2010 – 01/03/2025)" */
function lifeOf(name: string, from: string | null, to: string | null): string {
  return from || to ? `${name} (${from ? dayWords(from) : '…'} – ${to ? dayWords(to) : '…'})` : name;
}

/** What is wrong with a row, whichever of its fields. */
export function RowFaults({ faults, at }: { readonly faults: Props['faults']; readonly at: string }) {
  const wrong = [...faults].filter(([field]) => field === at || field.startsWith(`${at}.`));
  return wrong.map(([field, message]) => (
    <Text key={field} size="sm" c="var(--mantine-color-error)" role="alert">
      {message}
    </Text>
  ));
}
