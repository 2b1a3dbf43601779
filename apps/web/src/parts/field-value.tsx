import { List, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useNames } from '../api/names.js';
import { type ReferenceTable, useReferenceNames } from '../api/reference.js';
import { dayWords, numberWords } from './format.js';
import { useFieldName, useTableName } from './field-names.js';
import { itemLink } from './item-link.js';
import { ItemTitle } from './item-title.js';
import { TextLink } from './links.js';
import { citationWords } from './place-words.js';
import { SourceLine } from './source-line.js';

/** Fields that hold keys of a reference table. */
const TABLES: Readonly<Record<string, ReferenceTable>> = {
  sectors: 'sectors',
  subjectKind: 'subject-kinds',
  agency: 'bodies',
  place: 'provinces',
};
const DAY = /^\d{4}(-\d{2}){1,2}$/;

/** The value of one field of a body in words: keys by their names, days and places of the law as people write them. */
export function FieldValue({ field, value }: { readonly field: string; readonly value: unknown }) {
  const { t } = useTranslation();
  if (value === null || value === undefined || value === '') return <Quiet>{t('none')}</Quiet>;
  if (Array.isArray(value)) return <Values field={field} values={value as readonly unknown[]} />;
  if (typeof value === 'boolean') return t(value ? 'yes' : 'no');
  if (typeof value === 'number') return field === 'year' ? String(value) : numberWords(value);
  if (typeof value === 'string') return <Words field={field} value={value} />;
  return <Entries value={value as Readonly<Record<string, unknown>>} />;
}

function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <Text span c="dimmed">
      {children}
    </Text>
  );
}

function Values({ field, values }: { readonly field: string; readonly values: readonly unknown[] }) {
  const { t } = useTranslation();
  if (values.length === 0) return <Quiet>{t('none')}</Quiet>;
  return (
    <List size="sm" spacing={4}>
      {values.map((value, index) => (
        <List.Item key={index}>
          <FieldValue field={field} value={value} />
        </List.Item>
      ))}
    </List>
  );
}

function Words({ field, value }: { readonly field: string; readonly value: string }) {
  const { t, i18n } = useTranslation();
  const table = TABLES[field];
  if (table) return <NameOfKey table={table} name={value} />;
  switch (field) {
    case 'classification':
      return t(`classification.${value as 'public'}`);
    case 'maturity':
      return t(`maturity.${value as 'observed'}`);
    case 'gapKind':
      return t(`gapKind.${value as 'unclear'}`);
    case 'status':
      return t(`gapStatus.${value as 'open'}`);
    case 'addressee':
      return t(`addressee.${value as 'individual'}`);
    case 'table':
      return <TableName table={value} />;
    case 'owner':
      return <PersonName id={value} />;
    case 'lessons':
      return (
        <TextLink {...itemLink('lesson', value)}>
          <ItemTitle id={value} />
        </TextLink>
      );
    case 'document':
      return (
        <TextLink {...itemLink('document', value)}>
          <ItemTitle id={value} />
        </TextLink>
      );
    case 'type':
      return i18n.exists(`relation.${value}`) ? t(`relation.${value as 'amends'}`) : value;
    default:
      return DAY.test(value) ? dayWords(value) : value;
  }
}

function NameOfKey({ table, name }: { readonly table: ReferenceTable; readonly name: string }) {
  return useReferenceNames(table)(name);
}

function TableName({ table }: { readonly table: string }) {
  return useTableName()(table);
}

function PersonName({ id }: { readonly id: string }) {
  return useNames([id])(id);
}

function Entries({ value }: { readonly value: Readonly<Record<string, unknown>> }) {
  const fieldName = useFieldName();
  if (typeof value['provision'] === 'string') return <CitedPlace value={value} />;
  if (typeof value['title'] === 'string' && 'accessed' in value)
    return <SourceLine source={{ ...value, title: value['title'] }} />;
  const told = Object.entries(value).filter(([, each]) => each !== null && each !== '');
  return told.map(([field, each]) => (
    <div key={field}>
      {fieldName(field)}: <FieldValue field={field} value={each} />
    </div>
  ));
}

function CitedPlace({ value }: { readonly value: Readonly<Record<string, unknown>> }) {
  const { provision, at, note } = value as { provision: string; at?: string | null; note?: string | null };
  return (
    <>
      <TextLink {...itemLink('provision', provision)} hash={at ?? ''}>
        {citationWords(provision, at)}
      </TextLink>
      {note && `: ${note}`}
    </>
  );
}
