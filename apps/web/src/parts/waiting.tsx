import { Skeleton, Stack } from '@mantine/core';
import { useTranslation } from 'react-i18next';

/** What stands where a page will be. */
export function Waiting() {
  const { t } = useTranslation();
  return (
    <Stack gap="sm" py="md" role="status" aria-label={t('loading')}>
      <Skeleton height={32} width="60%" />
      <Skeleton height={16} />
      <Skeleton height={16} />
      <Skeleton height={16} width="80%" />
    </Stack>
  );
}
