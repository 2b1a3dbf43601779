import { Box, Button, FileButton, Group, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconUpload } from '@tabler/icons-react';
import { type DragEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LeaveGuard } from '../../../parts/leave-guard.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { ImportEntry } from './import-entry.js';
import classes from './import.module.css';
import { isBusy, isWorthWriting, useImports } from './use-imports.js';

const FORMATS = '.docx,.html,.htm,.pdf,.md,.txt';

/** Official texts into the base: each file is read and reported on first, and written when somebody says so. */
export function ImportPage() {
  const { t } = useTranslation('admin');
  usePageTitle(t('sections.import'));
  const imports = useImports();
  const ready = imports.entries.filter(isWorthWriting);
  return (
    <Stack maw={900}>
      <Title order={1} size="h2">
        {t('sections.import')}
      </Title>
      <Text maw={680}>{t('import.about')}</Text>
      <Choose onFiles={imports.add} />
      {ready.length > 1 && (
        <Group>
          <Button
            leftSection={<IconFileImport size={16} aria-hidden />}
            onClick={() => imports.write(...ready.map(({ key }) => key))}
          >
            {t('import.writeAll', { count: ready.length })}
          </Button>
        </Group>
      )}
      {imports.entries.map((entry) => (
        <ImportEntry key={entry.key} entry={entry} imports={imports} />
      ))}
      <LeaveGuard
        when={() => imports.entries.some(isBusy)}
        title={t('import.leave.title')}
        hint={t('import.leave.hint')}
      />
    </Stack>
  );
}

/** Files by button or dropped; the button alone does for who has no mouse. */
function Choose({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { t } = useTranslation('admin');
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    onFiles([...event.dataTransfer.files]);
  };
  return (
    <Box
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <FileButton
        accept={FORMATS}
        multiple
        onChange={onFiles}
        inputProps={{ 'aria-label': t('import.choose') }}
      >
        {(props) => (
          <Button {...props} leftSection={<IconUpload size={16} aria-hidden />}>
            {t('import.choose')}
          </Button>
        )}
      </FileButton>
      <Text size="sm" c="dimmed">
        {t('import.formats')}
      </Text>
    </Box>
  );
}
