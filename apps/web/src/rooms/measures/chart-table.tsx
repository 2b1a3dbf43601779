import { Table, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';
import { type ChartModel, type ChartRow, totalOf } from './chart-model.js';
import { NAMES, sorted, type Sorting } from './chart-sorting.js';
import { RowAnchor } from './row-link.js';
import classes from './measures.module.css';

/** The numbers of a chart, every one of them, in any order. */
export function ChartTable({ model }: { readonly model: ChartModel }) {
  const { t } = useTranslation('measures');
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const hasTotal = model.series.length > 1;
  const columns = [...model.series.map(({ label }) => label), ...(hasTotal ? [t('total')] : [])];
  const sort = (column: number): void =>
    setSorting((old) => ({ column, isDown: old?.column === column ? !old.isDown : column !== NAMES }));
  const head = { sorting, sort };
  return (
    <Table striped captionSide="top" aria-label={model.title}>
      <Table.Thead>
        <Table.Tr>
          <Head {...head} column={NAMES} label={model.rowTitle} />
          {columns.map((label, column) => (
            <Head key={label} {...head} column={column} label={label} isNumber />
          ))}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted(model.rows, sorting).map((row) => (
          <Line key={row.key} row={row} hasTotal={hasTotal} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface HeadProps {
  readonly column: number;
  readonly label: string;
  readonly isNumber?: boolean;
  readonly sorting: Sorting | null;
  readonly sort: (column: number) => void;
}

function Head({ column, label, isNumber = false, sorting, sort }: HeadProps) {
  const isSorted = sorting?.column === column;
  const Icon = isSorted ? (sorting.isDown ? IconArrowDown : IconArrowUp) : IconArrowsSort;
  return (
    <Table.Th
      aria-sort={isSorted ? (sorting.isDown ? 'descending' : 'ascending') : 'none'}
      className={isNumber ? classes.number : undefined}
    >
      <UnstyledButton fz="sm" className={classes.sort} onClick={() => sort(column)}>
        {label}
        <Icon size={14} aria-hidden className="no-print" />
      </UnstyledButton>
    </Table.Th>
  );
}

function Line({ row, hasTotal }: { readonly row: ChartRow; readonly hasTotal: boolean }) {
  const { t } = useTranslation('measures');
  const words = (value: number | null): string => (value === null ? '–' : numberWords(value));
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <RowAnchor link={row.link}>{row.label}</RowAnchor>
      </Table.Th>
      {row.values.map((value, at) => (
        <Table.Td key={at} className={classes.number}>
          <RowAnchor
            link={row.links?.[at] ?? null}
            label={t('seeSome', { count: value ?? 0, label: row.label })}
          >
            {words(value)}
          </RowAnchor>
        </Table.Td>
      ))}
      {hasTotal && <Table.Td className={classes.number}>{words(totalOf(row))}</Table.Td>}
    </Table.Tr>
  );
}
