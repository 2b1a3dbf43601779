import { Button, Group, Skeleton, Text, Title } from '@mantine/core';
import { IconFileTypeCsv, IconPhoto, IconTable } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { lazy, type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayWords, timeWords, today } from '../../parts/format.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { cellsOf, type ChartModel, drawnRows, totalOf } from './chart-model.js';
import { ChartTable } from './chart-table.js';
import { csvOf } from './csv.js';
import { RowAnchor } from './row-link.js';
import { fileName, saveFile } from './save-file.js';
import classes from './measures.module.css';

const Chart = lazy(async () => ({ default: (await import('./chart.js')).Chart }));

interface Props {
  readonly model: ChartModel;
  readonly isWide?: boolean;
  /** Said where there is nothing to count. */
  readonly empty: string;
  /** Stands below the table: the items of a row. */
  readonly children?: ReactNode;
}

/** A chart with what it counts, how, its table, and the files of both. */
export function ChartCard({ model, isWide = false, empty, children }: Props) {
  const { t } = useTranslation('measures');
  const [title, table] = [useId(), useId()];
  const [isOpen, setOpen] = useState(false);
  const drawn = drawnRows(model);
  const left = model.rows.length - drawn.length;
  // Nothing in each of several years tells something, nothing in any place does not.
  const isEmpty = drawn.length === 0 || (model.shape !== 'line' && drawn.every((row) => !totalOf(row)));
  return (
    <section className={`${classes.card} ${isWide ? classes.wide : ''}`} aria-labelledby={title}>
      <Title order={3} size="h4" id={title}>
        {model.title}
      </Title>
      <Text size="sm" c="dimmed">
        {model.basis}
      </Text>
      <Text size="sm" mt={4}>
        <strong>{t('query')}:</strong> {model.query}
      </Text>
      {model.link && !isEmpty && (
        <Text size="sm" className="no-print">
          <RowAnchor link={model.link}>{t('seeAll')}</RowAnchor>
        </Text>
      )}
      {isEmpty ? (
        <Text my="md">{empty}</Text>
      ) : (
        <>
          <div className={classes.drawing} style={{ marginTop: 'var(--mantine-spacing-sm)' }}>
            <Suspense fallback={<Skeleton height={260} />}>
              <Chart model={model} label={t('chartLabel', { title: model.title, count: drawn.length })} />
            </Suspense>
            {left > 0 && (
              <Text size="sm" c="dimmed">
                {t('left', { count: left })}
              </Text>
            )}
          </div>
          <Group gap="xs" mt="sm" className="no-print">
            <Button
              variant="default"
              size="xs"
              leftSection={<IconTable size={16} aria-hidden />}
              aria-expanded={isOpen}
              aria-controls={table}
              onClick={() => setOpen(!isOpen)}
            >
              {t(isOpen ? 'hideTable' : 'showTable')}
            </Button>
            <Files model={model} />
          </Group>
          <ClosableTable id={table} model={model} isOpen={isOpen} />
        </>
      )}
      {children}
    </section>
  );
}

interface TableProps {
  readonly id: string;
  readonly model: ChartModel;
  readonly isOpen: boolean;
}

/** On paper it is always open. */
function ClosableTable({ id, model, isOpen }: TableProps) {
  const { t } = useTranslation('measures');
  const label = t('tableOf', { title: model.title });
  return (
    <div
      id={id}
      className={classes.tableBox}
      data-closed={isOpen ? undefined : true}
      role="region"
      aria-label={label}
      tabIndex={0}
    >
      <ChartTable model={model} />
    </div>
  );
}

/** The chart as a picture, its table as a file for spreadsheets. */
function Files({ model }: { readonly model: ChartModel }) {
  const { t } = useTranslation('measures');
  const name = fileName(model.title, today());
  const image = useMutation({
    mutationFn: async () => {
      const { imageOf } = await import('./chart-image.js');
      const subtitle = `${model.basis} · ${t('onDay', { day: dayWords(today()) })}`;
      const source = t('source', { where: location.host, time: timeWords(new Date().toISOString()) });
      saveFile(`${name}.png`, await imageOf(model, { subtitle, source }));
    },
  });
  const saveTable = (): void =>
    saveFile(
      `${name}.csv`,
      new Blob([csvOf(cellsOf(model, t('total')))], { type: 'text/csv;charset=utf-8' }),
    );
  return (
    <>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconPhoto size={16} aria-hidden />}
        aria-label={t('savePngOf', { title: model.title })}
        loading={image.isPending}
        onClick={() => image.mutate()}
      >
        {t('savePng')}
      </Button>
      <Button
        variant="default"
        size="xs"
        leftSection={<IconFileTypeCsv size={16} aria-hidden />}
        aria-label={t('saveCsvOf', { title: model.title })}
        onClick={saveTable}
      >
        {t('saveCsv')}
      </Button>
      <ProblemNote error={image.error} />
    </>
  );
}
