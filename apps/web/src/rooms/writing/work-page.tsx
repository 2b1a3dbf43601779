import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function WorkPage() {
  const { t } = useTranslation('writing');
  return <Title order={1}>{t('title')}</Title>;
}
