import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function DocumentPage() {
  const { t } = useTranslation('law');
  return <Title order={1}>{t('documents.title')}</Title>;
}
