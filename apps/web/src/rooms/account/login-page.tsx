import { Stack, Title } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Session } from '../../api/entrance.js';
import { LoginForm } from '../../parts/login-form.js';

/** The way in; who has a password that was given to them chooses their own next. */
export function LoginPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const goOn = ({ mustChangePassword }: Session): void => {
    void navigate({ to: mustChangePassword ? '/tai-khoan' : '/' });
  };
  return (
    <Stack maw={360} mx="auto" py="xl">
      <Title order={1} size="h2">
        {t('signIn')}
      </Title>
      <LoginForm onDone={goOn} />
    </Stack>
  );
}
