import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function GapPage() {
  const { t } = useTranslation('items');
  return <Title order={1}>{t('title')}</Title>;
}
