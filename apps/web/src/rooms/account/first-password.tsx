import { Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/entrance.js';
import { usePageTitle } from '../../parts/page-title.js';
import { PasswordForm } from './password-form.js';

/** In place of every page, until who was given a password has chosen their own; then the page is there. */
export function FirstPassword() {
  const { t } = useTranslation('account');
  const session = useSession();
  usePageTitle(t('password.first'));
  if (!session) return null;
  return (
    <Stack maw={480} mx="auto" py="xl">
      <Title order={1} size="h2">
        {t('password.first')}
      </Title>
      <Text>{t('password.why', { name: session.name })}</Text>
      <PasswordForm session={session} onDone={() => undefined} />
    </Stack>
  );
}
