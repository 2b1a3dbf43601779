import { ActionIcon } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Takes a row out of a form; what is saved says whether it stays out. */
export function RemoveRow({ onClick }: { readonly onClick: () => void }) {
  const { t } = useTranslation('admin');
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="lg"
      aria-label={t('person.removeRow')}
      title={t('person.removeRow')}
      onClick={onClick}
    >
      <IconTrash size={18} aria-hidden />
    </ActionIcon>
  );
}
