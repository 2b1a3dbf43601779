import { Alert, Checkbox, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { citationWords } from '../../../parts/place-words.js';
import { type Report } from './send-law.js';
import { changesOf, type Entry } from './use-imports.js';

interface Props {
  readonly report: Report;
  readonly entry: Entry;
  readonly onReplace: (replace: boolean) => void;
}

/** Why there is nothing to write, or what takes the place of what. */
export function Held({ report, entry, onReplace }: Props) {
  const { t } = useTranslation('admin');
  const { heldFrom, documentId } = report.result;
  if (heldFrom === null && !entry.replace)
    return changesOf(report) === 0 ? <Text size="sm">{t('import.nothingNew')}</Text> : null;
  return (
    <Alert
      color="orange"
      icon={<IconAlertTriangle aria-hidden />}
      title={
        heldFrom
          ? t('import.held', { document: citationWords(documentId), file: heldFrom })
          : t('import.replacing')
      }
    >
      <Stack gap="sm">
        <Text size="sm">{t('import.replaceHint')}</Text>
        <Checkbox
          label={t('import.replace')}
          checked={entry.replace}
          onChange={({ currentTarget }) => onReplace(currentTarget.checked)}
        />
      </Stack>
    </Alert>
  );
}
