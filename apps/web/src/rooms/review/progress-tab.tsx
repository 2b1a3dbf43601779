import { Progress, Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { type ReferenceTable, useReferenceNames } from '../../api/reference.js';
import { numberWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { useProgress } from './data.js';
import { percentOf } from './days.js';

interface Props {
  readonly year: number;
  readonly heading: string;
  readonly table: ReferenceTable;
  readonly shares: readonly Schema<'ShareDto'>[];
  /** Which filter a row leads to. */
  readonly filter: 'sector' | 'unit';
}

/** How far each sector and each unit's items have come. */
export function ProgressTab({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { bySector, byUnit } = useProgress(year);
  return (
    <Stack gap="xl" maw={860}>
      <Stack gap="xs">
        <Shares
          year={year}
          heading={t('progress.sectors')}
          table="sectors"
          shares={bySector}
          filter="sector"
        />
        {bySector.length > 0 && (
          <Text size="sm" c="dimmed">
            {t('progress.sectorNote')}
          </Text>
        )}
      </Stack>
      <Shares year={year} heading={t('progress.units')} table="bodies" shares={byUnit} filter="unit" />
    </Stack>
  );
}

function Shares({ year, heading, table, shares, filter }: Props) {
  const { t } = useTranslation('review');
  const nameOf = useReferenceNames(table);
  const rows = shares
    .map(({ key, total, decided }) => ({ key, total, decided, percent: percentOf(decided, total) }))
    .sort((a, b) => b.total - b.decided - (a.total - a.decided));
  return (
    <>
      <Title order={2} size="h3">
        {heading}
      </Title>
      {rows.length === 0 && <Text>{t('progress.none')}</Text>}
      {rows.length > 0 && (
        <Table verticalSpacing="xs" horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('progress.name')}</Table.Th>
              <Table.Th w="30%">{t('progress.decided')}</Table.Th>
              <Table.Th ta="right">{t('progress.left')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map(({ key, total, decided, percent }) => (
              <Table.Tr key={key}>
                <Table.Th scope="row" fw={400}>
                  <TextLink to="/ra-soat/$year" params={{ year: String(year) }} search={{ [filter]: key }}>
                    {nameOf(key)}
                  </TextLink>
                </Table.Th>
                <Table.Td>
                  <Text size="sm">
                    {t('decidedOf', { decided: numberWords(decided), total: numberWords(total) })}
                  </Text>
                  <Progress
                    value={percent}
                    aria-label={t('progress.share', { name: nameOf(key), percent })}
                  />
                </Table.Td>
                <Table.Td ta="right">{numberWords(total - decided)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </>
  );
}
