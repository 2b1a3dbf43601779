import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly isChanged: boolean;
  /** Whether it is saved by now. */
  readonly isDone: () => boolean;
}

/** Asks before what is not saved is left; the draft stays in this browser either way. */
export function LeaveGuard({ isChanged, isDone }: Props) {
  const { t } = useTranslation('writing');
  const isOpen = (): boolean => isChanged && !isDone();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: isOpen,
    enableBeforeUnload: isOpen,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={t('leave.title')}
      closeButtonProps={{ 'aria-label': t('leave.stay') }}
    >
      <Text>{t('leave.hint')}</Text>
      <Group mt="md">
        <Button onClick={() => reset?.()} data-autofocus>
          {t('leave.stay')}
        </Button>
        <Button variant="default" onClick={() => proceed?.()}>
          {t('leave.go')}
        </Button>
      </Group>
    </Modal>
  );
}
