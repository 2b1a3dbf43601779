import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function LessonPage() {
  const { t } = useTranslation('items');
  return <Title order={1}>{t('title')}</Title>;
}
