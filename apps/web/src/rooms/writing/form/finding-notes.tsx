import { Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useForm } from './form-context.js';

/** Under a field: what in it looks like data of persons, and why. */
export function FindingNotes({ path }: { readonly path: string }) {
  const { t } = useTranslation('writing');
  const found = useForm().findings.get(path) ?? [];
  return found.map(({ start, text, why }) => (
    <Text key={start} size="sm" mt={4} c="light-dark(#7a4b00, #ffd27a)">
      <IconAlertTriangle size={14} aria-hidden style={{ verticalAlign: '-2px' }} />{' '}
      {t('personal.one', { words: text, why })}
    </Text>
  ));
}
