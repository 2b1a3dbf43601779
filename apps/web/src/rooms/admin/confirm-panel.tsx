import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../parts/problem-note.js';

interface Props {
  readonly title: string;
  /** What comes of it, and what does not. */
  readonly children: ReactNode;
  readonly action: string;
  readonly isPending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** Asks once more, in its place on the page, before something that cannot be taken back or that puts somebody out. */
export function ConfirmPanel({ title, children, action, isPending, error, onConfirm, onCancel }: Props) {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <Alert
      ref={panel}
      tabIndex={-1}
      role="group"
      aria-label={title}
      color="orange"
      title={title}
      icon={<IconAlertTriangle aria-hidden />}
    >
      <Stack gap="sm">
        <Text size="sm" component="div">
          {children}
        </Text>
        <ProblemNote error={error} />
        <Group>
          <Button color="red.8" loading={isPending} onClick={onConfirm}>
            {action}
          </Button>
          <Button variant="default" disabled={isPending} onClick={onCancel}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
