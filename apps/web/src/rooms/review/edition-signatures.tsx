import { Stack, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';

/** Who answers for an edition. */
export function EditionSignatures({
  signatures,
}: {
  readonly signatures: readonly Schema<'SignatureDto'>[];
}) {
  const { t } = useTranslation('review');
  const { t: common } = useTranslation();
  return (
    <Stack gap="xs">
      <Title order={2} size="h3">
        {t('edition.signatures')}
      </Title>
      <Table verticalSpacing={6} horizontalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('edition.signer')}</Table.Th>
            <Table.Th>{t('edition.role')}</Table.Th>
            <Table.Th ta="right">{t('edition.on')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {signatures.map(({ person, name, role, on }) => (
            <Table.Tr key={person}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td>{common(`role.${role}`)}</Table.Td>
              <Table.Td ta="right">{dayWords(on)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}
