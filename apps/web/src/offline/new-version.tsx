import { Alert, Button, Group, Text } from '@mantine/core';
import { IconSparkles } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TAKE_OVER } from './take-over.js';

const LOOK_AGAIN_MS = 3_600_000;

/** Tells of a new version that waits. It comes when somebody says so, never over words that are not saved. */
export function NewVersion() {
  const { t } = useTranslation();
  const waiting = useWaitingVersion();
  const [isUnsaved, setUnsaved] = useState(false);
  if (!waiting) return null;
  const reload = (): void => {
    if (hasUnsavedWords()) return setUnsaved(true);
    navigator.serviceWorker.addEventListener('controllerchange', () => globalThis.location.reload(), {
      once: true,
    });
    waiting.postMessage(TAKE_OVER);
  };
  return (
    <Alert
      role="status"
      color="accent"
      mb="md"
      py="xs"
      className="no-print"
      icon={<IconSparkles aria-hidden />}
    >
      <Group justify="space-between" gap="xs">
        <Text size="sm">{t(isUnsaved ? 'newVersion.unsaved' : 'newVersion.ready')}</Text>
        <Button size="compact-sm" variant="default" onClick={reload}>
          {t('newVersion.reload')}
        </Button>
      </Group>
    </Alert>
  );
}

/** Whoever keeps a page from being closed, because of what was typed there, objects to this too. */
function hasUnsavedWords(): boolean {
  return !globalThis.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

/** The worker of a new version, once it is there and another one serves this page. */
function useWaitingVersion(): ServiceWorker | null {
  const [waiting, setWaiting] = useState<ServiceWorker | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const watch = (registration: ServiceWorkerRegistration): void => {
      const look = (): void => setWaiting(navigator.serviceWorker.controller ? registration.waiting : null);
      registration.addEventListener('updatefound', () =>
        registration.installing?.addEventListener('statechange', look),
      );
      timer = setInterval(() => void registration.update().catch(() => undefined), LOOK_AGAIN_MS);
      look();
    };
    void navigator.serviceWorker?.ready.then(watch);
    return () => clearInterval(timer);
  }, []);
  return waiting;
}
