import { Button, Group, Input, Paper, Stack } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Body } from './body.js';
import { type FieldProps, useControl } from './field-props.js';
import { type Inner, RecordControls } from './record-field.js';
import { emptyOf } from './schema.js';

export interface RowsProps extends FieldProps<readonly Body[]>, Inner {
  /** The class of a row: names its words. */
  readonly holds: string;
}

/** Records in a list: each can be taken out, one more can be added. */
export function RowsField({ value, onChange, fields, Control, holds, ...props }: RowsProps) {
  const { t } = useTranslation('writing');
  const { label, description, error, id } = useControl(props);
  const replace = (n: number, row: Body): void => onChange(value.map((each, at) => (at === n ? row : each)));
  return (
    <Input.Wrapper label={label} description={description} error={error} labelElement="div">
      <Stack gap="sm" mt={6}>
        {value.map((row, n) => (
          <Paper key={n} withBorder p="sm" role="group" aria-label={t('rows.one', { of: label, n: n + 1 })}>
            <RecordControls
              path={`${props.path}.${n}`}
              of={holds}
              fields={fields}
              Control={Control}
              value={row}
              onChange={(changed) => replace(n, changed)}
            />
            <RemoveRow label={label} n={n} onRemove={() => onChange(value.filter((_, at) => at !== n))} />
          </Paper>
        ))}
        <Button
          id={id}
          variant="default"
          size="sm"
          style={{ alignSelf: 'flex-start' }}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => onChange([...value, emptyOf(fields)])}
        >
          {t('rows.add', { of: label.toLocaleLowerCase() })}
        </Button>
      </Stack>
    </Input.Wrapper>
  );
}

interface Removing {
  readonly label: string;
  readonly n: number;
  readonly onRemove: () => void;
}

export function RemoveRow({ label, n, onRemove }: Removing) {
  const { t } = useTranslation('writing');
  return (
    <Group justify="flex-end" mt="xs">
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconTrash size={14} aria-hidden />}
        aria-label={t('rows.removeNumber', { of: label.toLocaleLowerCase(), n: n + 1 })}
        onClick={onRemove}
      >
        {t('rows.remove')}
      </Button>
    </Group>
  );
}
