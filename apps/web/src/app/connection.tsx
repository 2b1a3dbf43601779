import { Alert } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { IconWifiOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** One line while the network is away; what was loaded or typed stays. */
export function Connection() {
  const { t } = useTranslation();
  const { online } = useNetwork();
  if (online) return null;
  return (
    <Alert role="status" color="orange" mb="md" py="xs" icon={<IconWifiOff aria-hidden />}>
      {t('problem.line.offline')}
    </Alert>
  );
}
