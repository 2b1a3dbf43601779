import { Progress, Stack, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';

interface Props {
  readonly heading: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly nameOf: (key: string) => string;
}

/** How many items of an edition are of each sector or unit, most first. */
export function EditionCounts({ heading, counts, nameOf }: Props) {
  const { t } = useTranslation('review');
  const rows = Object.entries(counts).sort(([, a], [, b]) => b - a);
  const most = rows[0]?.[1] ?? 1;
  if (rows.length === 0) return null;
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {heading}
      </Title>
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('progress.name')}</Table.Th>
            <Table.Th w="40%" aria-hidden />
            <Table.Th ta="right">{t('edition.count')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([key, count]) => (
            <Table.Tr key={key}>
              <Table.Th scope="row" fw={400}>
                {nameOf(key)}
              </Table.Th>
              <Table.Td aria-hidden>
                <Progress value={(count / most) * 100} size="sm" role="presentation" />
              </Table.Td>
              <Table.Td ta="right">{numberWords(count)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
