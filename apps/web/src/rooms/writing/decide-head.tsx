import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconArchive, IconMessageReport } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useNames } from '../../api/names.js';
import { dayWords, timeWords } from '../../parts/format.js';
import { StageBadge } from './stage-badge.js';

interface Props {
  readonly work: Schema<'WorkDto'>;
  readonly newest: Schema<'VersionDto'>;
}

/** Where the newest version stands, who wrote it and why, and what others have said of it. */
export function DecideHead({ work, newest }: Props) {
  const { t } = useTranslation('writing');
  const { submitted, approvedBy, retired } = work;
  const names = useNames([newest.actor, work.owner, submitted?.by, approvedBy?.by]);
  const { version, recordedAt, reason, contentHash } = newest;
  return (
    <Stack gap="xs">
      <Group gap="sm">
        <StageBadge stage={work.stage} />
        <Text size="sm">
          {t('decide.written', { version, name: names(newest.actor), time: timeWords(recordedAt), reason })}
        </Text>
      </Group>
      <Text size="sm" c="dimmed">
        {[
          contentHash ? t('decide.hash', { hash: contentHash.slice(0, 8) }) : t('decide.hashWithheld'),
          work.published === null
            ? t('decide.neverPublished')
            : t('decide.published', { version: work.published }),
          work.owner && t('decide.owner', { name: names(work.owner) }),
          work.due && t(work.overdue ? 'decide.overdue' : 'decide.due', { day: dayWords(work.due) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {submitted && <Text size="sm">{t('decide.submitted', told(submitted, names(submitted.by)))}</Text>}
      {approvedBy && work.approval.state === 'holds' && (
        <Text size="sm">{t('decide.approved', told(approvedBy, names(approvedBy.by)))}</Text>
      )}
      <Alerts work={work} />
      {retired && (
        <Alert color="gray" icon={<IconArchive aria-hidden />} title={t('decide.retired')}>
          {retired.reason}
        </Alert>
      )}
    </Stack>
  );
}

function told({ version, at, note }: Schema<'DecisionDto'>, name: string) {
  return { version, name, time: timeWords(at), note: note ? `: “${note}”` : '' };
}

/** What has to be known before anything is decided. */
function Alerts({ work: { approval, changesRequested, minorEdits } }: Pick<Props, 'work'>) {
  const { t } = useTranslation('writing');
  const by = changesRequested?.by;
  const name = useNames([by])(by ?? '');
  return (
    <>
      {approval.state === 'lapsed' && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('decide.lapsed')}>
          {t('decide.lapsedHint', { approved: approval.approved, current: approval.current })}
        </Alert>
      )}
      {changesRequested && (
        <Alert
          color="orange"
          icon={<IconMessageReport aria-hidden />}
          title={t('decide.changes', { name, version: changesRequested.version })}
        >
          {changesRequested.note}
        </Alert>
      )}
      {minorEdits.length > 0 && (
        <Text size="sm">{t('decide.minor', { versions: minorEdits.join(', ') })}</Text>
      )}
    </>
  );
}
