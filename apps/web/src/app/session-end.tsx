import { Modal, Stack, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entranceQuery, useSession } from '../api/entrance.js';
import { onSessionEnd } from '../api/own-session.js';
import { LoginForm } from '../parts/login-form.js';

/** Over the page where a session ends in the middle of work: the page and all that was typed stay as they are. */
export function SessionEnd() {
  const { t } = useTranslation();
  const [hasEnded, setEnded] = useState(false);
  const session = useSession();
  const client = useQueryClient();
  useEffect(() => onSessionEnd(() => setEnded(true)), []);
  const leave = (): void => {
    setEnded(false);
    void client.invalidateQueries({ queryKey: entranceQuery.queryKey });
  };
  return (
    <Modal
      opened={hasEnded}
      onClose={leave}
      title={t('problem.expired.title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Stack>
        <Text>{t('problem.expired.hint')}</Text>
        <LoginForm login={session?.login ?? ''} onDone={() => setEnded(false)} />
      </Stack>
    </Modal>
  );
}
