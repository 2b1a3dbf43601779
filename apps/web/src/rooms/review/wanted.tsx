import { Stack, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayWords, numberWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { useProgress } from './data.js';

/** What people looked for in vain before the review was opened: what the base may have to acquire. */
export function Wanted({ year }: { readonly year: number }) {
  const { t } = useTranslation('review');
  const { wanted } = useProgress(year).review;
  return (
    <Stack gap="sm" maw={860}>
      <Title order={2} size="h3">
        {t('wanted.heading')}
      </Title>
      <Text>{t('wanted.hint')}</Text>
      {wanted.length === 0 && <Text>{t('wanted.none')}</Text>}
      {wanted.length > 0 && (
        <Table verticalSpacing="xs" horizontalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('wanted.words')}</Table.Th>
              <Table.Th ta="right">{t('wanted.times')}</Table.Th>
              <Table.Th ta="right">{t('wanted.lastDay')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {wanted.map(({ text, count, lastDay }) => (
              <Table.Tr key={text}>
                <Table.Th scope="row" fw={400}>
                  <TextLink to="/" search={{ q: text }} title={t('wanted.search')}>
                    {text}
                  </TextLink>
                </Table.Th>
                <Table.Td ta="right">{numberWords(count)}</Table.Td>
                <Table.Td ta="right">{dayWords(lastDay)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
