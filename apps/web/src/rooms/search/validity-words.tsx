import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { dayWords } from '../../parts/format.js';

/** "từ 01/07/2026", "đến trước 01/07/2025": the day it ends is the first on which it holds no longer. */
export function ValidityWords({ validity: { from, to } }: { readonly validity: Schema<'ValidityDto'> }) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('search');
  const parts = [
    ...(from ? [t('day.from', { day: dayWords(from) })] : []),
    ...(to ? [words('before', { day: dayWords(to) })] : []),
  ];
  if (parts.length === 0) return null;
  return (
    <Text span size="sm" c="dimmed">
      {parts.join(' ')}
    </Text>
  );
}
