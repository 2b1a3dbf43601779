import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function EditPage() {
  const { t } = useTranslation('writing');
  return <Title order={1}>{t('title')}</Title>;
}
