import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode } from 'react';
import { RemoveRow } from './remove-row.js';

interface Props<Row> {
  /** Where the rows stand in what is sent: "absences". */
  readonly field: string;
  readonly rows: readonly Row[];
  readonly blank: Row;
  readonly faults: ReadonlyMap<string, string>;
  readonly hint: string;
  readonly nameOf: (n: number) => string;
  readonly addLabel: string;
  readonly onChange: (rows: readonly Row[]) => void;
  readonly children: (row: Row, change: (part: Partial<Row>) => void) => ReactNode;
}

/** Rows of one kind, each with its fields and what is wrong with it; to add to and to take from. */
export function DatedRows<Row>(props: Props<Row>) {
  const { field, rows, blank, faults, hint, nameOf, addLabel, onChange, children } = props;
  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {hint}
      </Text>
      {rows.map((row, n) => (
        <Stack key={n} gap={4} role="group" aria-label={nameOf(n + 1)}>
          <Group align="end" gap="xs">
            {children(row, (part) =>
              onChange(rows.map((each, at) => (at === n ? { ...row, ...part } : each))),
            )}
            <RemoveRow onClick={() => onChange(rows.filter((_, at) => at !== n))} />
          </Group>
          <RowFaults faults={faults} at={`${field}.${n}`} />
        </Stack>
      ))}
      <Group>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...rows, blank])}
        >
          {addLabel}
        </Button>
      </Group>
    </Stack>
  );
}

/** What is wrong with a row, whichever of its fields. */
function RowFaults({ faults, at }: { readonly faults: ReadonlyMap<string, string>; readonly at: string }) {
  const wrong = [...faults].filter(([field]) => field === at || field.startsWith(`${at}.`));
  return wrong.map(([field, message]) => (
    <Text key={field} size="sm" c="var(--mantine-color-error)" role="alert">
      {message}
    </Text>
  ));
}
