import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { DayControl } from '../../../parts/day-control.js';
import { type AbsenceDraft } from './draft.js';
import { RowFaults } from './membership-rows.js';
import { RemoveRow } from './remove-row.js';

interface Props {
  readonly rows: readonly AbsenceDraft[];
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (rows: readonly AbsenceDraft[]) => void;
}

/** Days somebody is away, the first and the last of them. */
export function AbsenceRows({ rows, faults, onChange }: Props) {
  const { t } = useTranslation('admin');
  const change = (at: number, part: Partial<AbsenceDraft>): void =>
    onChange(rows.map((row, n) => (n === at ? { ...row, ...part } : row)));
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t('person.absencesHint')}
      </Text>
      {rows.map((row, n) => (
        <Stack key={n} gap={4} role="group" aria-label={t('person.absence', { n: n + 1 })}>
          <Group align="end" gap="xs">
            <DayControl
              label={t('person.firstDay')}
              value={row.from}
              onChange={(from) => change(n, { from })}
              w="9.5rem"
            />
            <DayControl
              label={t('person.lastDay')}
              value={row.to}
              onChange={(to) => change(n, { to })}
              w="9.5rem"
            />
            <RemoveRow onClick={() => onChange(rows.filter((_, at) => at !== n))} />
          </Group>
          <RowFaults faults={faults} at={`absences.${n}`} />
        </Stack>
      ))}
      <Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...rows, { from: null, to: null }])}
        >
          {t('person.addAbsence')}
        </Button>
      </Group>
    </Stack>
  );
}
