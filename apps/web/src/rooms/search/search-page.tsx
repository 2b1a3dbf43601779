import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function SearchPage() {
  const { t } = useTranslation('search');
  return <Title order={1}>{t('title')}</Title>;
}
