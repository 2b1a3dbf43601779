import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function MeasuresPage() {
  const { t } = useTranslation('measures');
  return <Title order={1}>{t('title')}</Title>;
}
