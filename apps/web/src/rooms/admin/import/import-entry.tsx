import { Button, Group, Paper, Progress, Stack, Text, Title } from '@mantine/core';
import { IconFileImport, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { itemLink } from '../../../parts/item-link.js';
import { ButtonLink } from '../../../parts/links.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { StateMark, type Tone } from '../state-mark.js';
import { Held } from './held.js';
import { ImportReport } from './import-report.js';
import { changesOf, type Entry, type Imports, isBusy, isWorthWriting } from './use-imports.js';

const TONES: Readonly<Record<Entry['phase'], Tone>> = {
  waiting: 'plain',
  checking: 'plain',
  checked: 'plain',
  writing: 'plain',
  written: 'good',
  failed: 'bad',
  'cut-off': 'warning',
};

interface Props {
  readonly entry: Entry;
  readonly imports: Imports;
}

/** One file: how far it is, what it holds, and what can be done with it now. */
export function ImportEntry({ entry, imports }: Props) {
  const { t } = useTranslation('admin');
  const { key, file, phase, report, error } = entry;
  return (
    <Paper component="section" withBorder p="md" aria-label={file.name}>
      <Stack gap="sm">
        <Group justify="space-between" align="start">
          <Title order={2} size="h5" style={{ overflowWrap: 'anywhere' }}>
            {file.name}
          </Title>
          <StateMark tone={TONES[phase]}>{t(`import.phase.${phase}`)}</StateMark>
        </Group>
        {isBusy(entry) && <Under entry={entry} />}
        {phase === 'failed' && <ProblemNote error={error} />}
        {phase === 'cut-off' && (
          <Text size="sm" role="alert">
            {t(entry.wasWriting ? 'import.cutOffWriting' : 'import.cutOffChecking')}
          </Text>
        )}
        {report && !isBusy(entry) && phase !== 'failed' && (
          <ImportReport report={report} isWritten={phase === 'written'} />
        )}
        {phase === 'checked' && report && (
          <Held report={report} entry={entry} onReplace={(replace) => imports.setReplace(key, replace)} />
        )}
        <Acts entry={entry} imports={imports} />
      </Stack>
    </Paper>
  );
}

/** What the server is doing now, in its own words, and how far it is where it counts. */
function Under({ entry: { phase, stage } }: { readonly entry: Entry }) {
  const { t } = useTranslation('admin');
  const [done, total] = [stage?.done ?? null, stage?.total ?? null];
  const isCounted = done !== null && total !== null && total > 0;
  const words =
    phase === 'waiting'
      ? t('import.stage.waiting')
      : t(`import.stage.${stage?.stage ?? 'sending'}`, { done: done ?? 0, count: total ?? 0 });
  return (
    <Stack gap={6}>
      <Text size="sm" role="status">
        {words}
      </Text>
      <Progress
        value={isCounted ? (done / total) * 100 : 100}
        animated={!isCounted && phase !== 'waiting'}
        color={phase === 'waiting' ? 'gray' : 'accent'}
        aria-label={words}
      />
    </Stack>
  );
}

function Acts({ entry, imports }: Props) {
  const { t } = useTranslation('admin');
  const { key, phase, report } = entry;
  return (
    <Group>
      {isWorthWriting(entry) && (
        <Button leftSection={<IconFileImport size={16} aria-hidden />} onClick={() => imports.write(key)}>
          {t(entry.replace ? 'import.writeReplacing' : 'import.write', { count: changesOf(report!) })}
        </Button>
      )}
      {(phase === 'failed' || phase === 'cut-off') && (
        <Button
          variant="default"
          leftSection={<IconRefresh size={16} aria-hidden />}
          onClick={() => imports.check(key)}
        >
          {t('import.checkAgain')}
        </Button>
      )}
      {report && (phase === 'written' || (phase === 'checked' && changesOf(report) === 0)) && (
        <ButtonLink {...itemLink('document', report.result.documentId)} variant="default">
          {t('import.see')}
        </ButtonLink>
      )}
      {phase !== 'checking' && phase !== 'writing' && (
        <Button variant="subtle" color="gray" onClick={() => imports.remove(key)}>
          {t(phase === 'written' ? 'import.putAway' : 'import.leaveOut')}
        </Button>
      )}
    </Group>
  );
}
