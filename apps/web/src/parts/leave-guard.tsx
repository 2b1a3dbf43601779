import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

interface Props {
  /** Whether something would be left undone by now. */
  readonly when: () => boolean;
  readonly title: string;
  /** What becomes of it. */
  readonly hint: string;
}

/** Asks before a page is left on which something is not done. */
export function LeaveGuard({ when, title, hint }: Props) {
  const { t } = useTranslation();
  const { status, proceed, reset } = useBlocker({
    shouldBlockFn: when,
    enableBeforeUnload: when,
    withResolver: true,
  });
  return (
    <Modal
      opened={status === 'blocked'}
      onClose={() => reset?.()}
      title={title}
      closeButtonProps={{ 'aria-label': t('leave.stay') }}
    >
      <Text>{hint}</Text>
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
