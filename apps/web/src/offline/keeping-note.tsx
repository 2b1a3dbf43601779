import { Alert, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../parts/problem-note.js';
import { NoRoom, NotForKeeping } from './saving.js';

/** Why something was not kept on this device. Nothing without an error. */
export function KeepingNote({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('offline');
  const why = error instanceof NotForKeeping ? 'notForKeeping' : error instanceof NoRoom ? 'noRoom' : null;
  if (why === null) return <ProblemNote error={error} />;
  return (
    <Alert role="alert" color="orange" icon={<IconAlertTriangle aria-hidden />}>
      <Text size="sm" fw={600}>
        {t(`${why}.title`)}
      </Text>
      <Text size="sm">{t(`${why}.hint`)}</Text>
    </Alert>
  );
}
