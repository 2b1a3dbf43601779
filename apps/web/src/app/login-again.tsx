import { Modal, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { LoginForm } from '../parts/login-form.js';

interface Props {
  readonly login: string;
  /** Goes on without logging in. */
  readonly onLeave: () => void;
  readonly onDone: () => void;
}

/** Asks who worked here to log in again. */
export function LoginAgain({ login, onLeave, onDone }: Props) {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onLeave}
      title={t('problem.expired.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        <Text>{t('problem.expired.hint')}</Text>
        <LoginForm login={login} onDone={onDone} />
      </Stack>
    </Modal>
  );
}
