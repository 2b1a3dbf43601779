import { Kbd, Modal, Table } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { goToSearch } from './search-focus.js';

/** The keys that work on every page, and the list of them. */
export function Keys() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isOpen, { open, close }] = useDisclosure();
  const search = (): void => goToSearch(() => navigate({ to: '/' }));
  useHotkeys([
    ['/', search],
    ['shift+?', open],
  ]);
  useHotkeys([['mod+K', search]], []);
  const rows = [
    { keys: ['/', 'Ctrl K'], does: t('keys.search') },
    { keys: ['?'], does: t('keys.help') },
  ];
  return (
    <Modal
      opened={isOpen}
      onClose={close}
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
