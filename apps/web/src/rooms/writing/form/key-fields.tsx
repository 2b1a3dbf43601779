import { MultiSelect, Select } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { type ReferenceTable, useReference } from '../../../api/reference.js';
import { useTableName } from '../../../parts/field-names.js';
import { dayWords } from '../../../parts/format.js';
import { type NamedOption } from '../../../parts/options-filter.js';
import { spanOf } from './days.js';
import { type FieldProps, useControl } from './field-props.js';
import { type Form, useForm } from './form-context.js';

type Table = ReferenceTable | 'own';

/** An entry of a reference table, found by any part of its name. */
export function KeyField({
  value,
  onChange,
  table,
  ...props
}: FieldProps<string | null> & { readonly table: Table }) {
  const { t } = useTranslation('writing');
  const options = useOptions(table, value ? [value] : []);
  return (
    <Select
      {...useControl(props)}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('key.none')}
      data={options}
      value={value === '' ? null : value}
      onChange={onChange}
    />
  );
}

export function KeysField({
  value,
  onChange,
  table,
  ...props
}: FieldProps<readonly string[]> & { readonly table: Table }) {
  const { t } = useTranslation('writing');
  const options = useOptions(table, value);
  return (
    <MultiSelect
      {...useControl(props)}
      searchable
      clearable
      hidePickedOptions
      clearButtonProps={{ 'aria-label': t('clear') }}
      nothingFoundMessage={t('key.none')}
      data={options}
      value={[...value]}
      onChange={onChange}
    />
  );
}

/** One of the reference tables there are. */
export function TableField({ value, onChange, ...props }: FieldProps<string | null>) {
  const nameOf = useTableName();
  const { data = [] } = $api.useQuery('get', '/api/v1/reference', {});
  return (
    <Select
      {...useControl(props)}
      data={data.map(({ table }) => ({ value: table, label: nameOf(table) }))}
      value={value === '' ? null : value}
      onChange={onChange}
      allowDeselect={false}
    />
  );
}

/** The entries of a table that existed at the time the item speaks of, and those chosen already, whatever their time. */
function useOptions(table: Table, chosen: readonly string[]): NamedOption[] {
  const { t } = useTranslation('writing');
  const form = useForm();
  const entries = useReference(tableOf(table, form));
  const [from, to] = timeOf(form);
  const isThere = (entry: (typeof entries)[number]): boolean =>
    (!entry.from || entry.from <= to) && (!entry.to || from < entry.to);
  const options = entries
    .filter((entry) => chosen.includes(entry.key) || isThere(entry))
    .map(({ key, name, aliases, to: end }) => ({
      ...{ value: key, aliases },
      label: end ? t('key.until', { name, day: dayWords(end) }) : name,
    }));
  const known = new Set(options.map(({ value }) => value));
  const strangers = chosen.filter((key) => !known.has(key)).map((key) => ({ value: key, label: key }));
  return [...options, ...strangers];
}

/** Null: it is not chosen yet. */
function tableOf(table: Table, { body }: Form): ReferenceTable | null {
  return table === 'own' ? ((body['table'] || null) as ReferenceTable | null) : table;
}

const ALWAYS = ['0000-01-01', '9999-12-31'] as const;

function timeOf({ body }: Form): readonly [string, string] {
  const { date } = body;
  return typeof date === 'string' && /^\d{4}/.test(date) ? spanOf(date) : ALWAYS;
}
