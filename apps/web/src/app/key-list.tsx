import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** The keys that work on every page. */
export function KeyList({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const rows = [
    { keys: ['/', 'Ctrl K'], does: t('keys.search') },
    { keys: ['?'], does: t('keys.help') },
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <Table>
        <Table.Tbody>
          {rows.map(({ keys, does }) => (
            <Table.Tr key={does}>
              <Table.Td>
                {keys.map((key) => (
                  <Kbd key={key} mr="xs">
                    {key}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{does}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
