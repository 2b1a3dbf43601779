import { Alert, Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconKey } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './admin.module.css';

interface Props {
  readonly title: string;
  readonly hint: string;
  /** Shown here and kept nowhere: not in an address, a cache or a log. */
  readonly secret: string;
  /** Told once it was handed over; then it is gone. */
  readonly onDone: () => void;
}

/** A password or token that is shown this once. */
export function OnceShown({ title, hint, secret, onDone }: Props) {
  const { t } = useTranslation('admin');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus(), []);
  return (
    <Alert
      ref={panel}
      tabIndex={-1}
      role="group"
      aria-label={title}
      color="accent"
      title={title}
      icon={<IconKey aria-hidden />}
    >
      <Stack gap="sm">
        <Text size="sm">{hint}</Text>
        <code className={classes.secret}>{secret}</code>
        <Group>
          <CopyButton value={secret}>
            {({ copied, copy }) => (
              <Button
                leftSection={
                  copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />
                }
                onClick={copy}
              >
                {t(copied ? 'once.copied' : 'once.copy')}
              </Button>
            )}
          </CopyButton>
          <Button variant="default" onClick={onDone}>
            {t('once.done')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
