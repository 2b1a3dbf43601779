import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconDeviceMobileDown } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { isInstalled, useInstall } from '../../offline/install.js';
import { canKeep } from '../../offline/use-saved.js';

/** How to have the application among those of the device. */
export function InstallHint() {
  const { t } = useTranslation('account');
  const install = useInstall();
  if (isInstalled() || !canKeep()) return null;
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {t('install.title')}
      </Title>
      <Text c="dimmed">{t(install ? 'install.hint' : 'install.byHand')}</Text>
      {install && (
        <Group>
          <Button
            variant="default"
            leftSection={<IconDeviceMobileDown size={16} aria-hidden />}
            onClick={install}
          >
            {t('install.do')}
          </Button>
        </Group>
      )}
    </Stack>
  );
}
