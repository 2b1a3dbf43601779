import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { IconCheck, IconCopy, IconCopyX, IconKey } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCopying } from '../../parts/use-copying.js';
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
  const { t: common } = useTranslation();
  const { outcome, copy } = useCopying(secret);
  const Icon = outcome === null ? IconCopy : outcome === 'copied' ? IconCheck : IconCopyX;
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
          <Button leftSection={<Icon size={16} aria-hidden />} onClick={copy}>
            {outcome === 'notCopied' ? common('law.notCopied') : t(outcome ? 'once.copied' : 'once.copy')}
          </Button>
          <Button variant="default" onClick={onDone}>
            {t('once.done')}
          </Button>
        </Group>
      </Stack>
    </Alert>
  );
}
