import { Stack, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Session } from '../../api/entrance.js';
import { useReference } from '../../api/reference.js';
import { today } from '../../parts/format.js';

/** Name, login, units of today, and what each role lets one do. */
export function WhoIAm({ session: { name, login, units, roles } }: { readonly session: Session }) {
  const { t } = useTranslation('account');
  const common = useTranslation().t;
  const names = new Map(useReference('bodies', today()).map((body) => [body.key, body.name]));
  const unitName = (key: string): string => names.get(key) ?? key;
  return (
    <Table variant="vertical" withTableBorder layout="auto">
      <Table.Tbody>
        <Table.Tr>
          <Table.Th w="30%">{t('name')}</Table.Th>
          <Table.Td>{name}</Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Th>{t('login')}</Table.Th>
          <Table.Td>{login}</Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Th>{t('units')}</Table.Th>
          <Table.Td>{units.length > 0 ? units.map(unitName).join('; ') : t('noUnit')}</Table.Td>
        </Table.Tr>
        <Table.Tr>
          <Table.Th>{t('roles')}</Table.Th>
          <Table.Td>
            {roles.length === 0 && t('noRole')}
            <Stack gap={4} component="ul" p={0} m={0} style={{ listStyle: 'none' }}>
              {roles.map((role) => (
                <li key={role}>
                  <strong>{common(`role.${role}`)}</strong>
                  {': '}
                  {t(`may.${role}`)}
                </li>
              ))}
            </Stack>
          </Table.Td>
        </Table.Tr>
      </Table.Tbody>
    </Table>
  );
}
