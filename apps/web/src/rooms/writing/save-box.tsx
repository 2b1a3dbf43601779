import { Button, Checkbox, Group, Select, Stack, Textarea, Title } from '@mantine/core';
import { type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { isProblem, Problem } from '../../api/problem.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { type Fault } from './faults.js';
import { type Kind } from './form/schema.js';
import { errorsOf } from './saving.js';

/** What is said of a version that is saved. */
export interface Said {
  readonly reason: string;
  readonly minor: boolean;
  readonly corrects: number | null;
}

interface Props {
  readonly kind: Kind;
  readonly itemId: string | null;
  readonly basedOn: number;
  readonly work: Schema<'WorkDto'> | null;
  readonly said: Said;
  readonly onChange: (said: Said) => void;
  readonly onSave: () => void;
  readonly saving: { readonly isPending: boolean; readonly error: unknown };
  readonly faults: readonly Fault[];
}

const LONGEST_REASON = 1_000;

/** Why a version is written, and the button that saves it. */
export function SaveBox({ kind, itemId, basedOn, work, said, onChange, onSave, saving, faults }: Props) {
  const { t } = useTranslation('writing');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSave();
  };
  // Only of what was approved a few words can be changed without another look.
  const mayBeMinor = itemId !== null && kind !== 'document' && work?.approval.state === 'holds';
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" mt="xl" maw="46rem">
        <Title order={2} size="h4">
          {t(itemId === null ? 'save.titleNew' : 'save.title', { version: basedOn + 1 })}
        </Title>
        <Textarea
          label={t('save.reason')}
          description={t('save.reasonHelp')}
          required
          autosize
          minRows={1}
          maxLength={LONGEST_REASON}
          value={said.reason}
          onChange={({ currentTarget }) => onChange({ ...said, reason: currentTarget.value })}
        />
        {mayBeMinor && (
          <Checkbox
            label={t('save.minor')}
            description={t('save.minorHelp')}
            checked={said.minor}
            onChange={({ currentTarget }) => onChange({ ...said, minor: currentTarget.checked })}
          />
        )}
        {itemId !== null && work?.published != null && (
          <Corrects
            id={itemId}
            value={said.corrects}
            onChange={(corrects) => onChange({ ...said, corrects })}
          />
        )}
        <SaveProblem error={saving.error} faults={faults} />
        <Group>
          <Button type="submit" loading={saving.isPending}>
            {t('save.button')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** Fields are told by what the form calls them; each message stands beside its field too. */
function SaveProblem({ error, faults }: { readonly error: unknown; readonly faults: readonly Fault[] }) {
  const { t } = useTranslation('writing');
  const isOfFields = isProblem(error, 'invalid') && errorsOf(error).size > 0;
  if (isOfFields && faults.length === 0) return null;
  if (!isOfFields)
    return <ProblemNote error={error}>{isProblem(error, 'offline') && t('save.offline')}</ProblemNote>;
  return <ProblemNote error={new Problem('invalid', error.status, t('save.fix'), faults, error.requestId)} />;
}

interface Correcting {
  readonly id: string;
  readonly value: number | null;
  readonly onChange: (version: number | null) => void;
}

/** An earlier version that was wrong from the beginning, and that this one puts right. */
function Corrects({ id, value, onChange }: Correcting) {
  const { t } = useTranslation('writing');
  const { data = [] } = $api.useQuery('get', '/api/v1/items/{id}/history', { params: { path: { id } } });
  const published = data.filter(({ publishedAt }) => publishedAt !== null);
  return (
    <Select
      label={t('save.corrects')}
      description={t('save.correctsHelp')}
      placeholder={t('save.correctsNone')}
      clearable
      clearButtonProps={{ 'aria-label': t('clear') }}
      data={published.map(({ version, reason }) => ({
        value: String(version),
        label: t('save.correctsVersion', { version, reason }),
      }))}
      value={value === null ? null : String(value)}
      onChange={(chosen) => onChange(chosen === null ? null : Number(chosen))}
    />
  );
}
