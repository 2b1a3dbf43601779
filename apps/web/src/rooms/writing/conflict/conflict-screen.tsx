import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { useNames } from '../../../api/names.js';
import { useFieldName } from '../../../parts/field-names.js';
import { timeWords } from '../../../parts/format.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { Waiting } from '../../../parts/waiting.js';
import { type Body } from '../form/body.js';
import { type Field } from '../form/schema.js';
import { ClashChoice } from './clash-choice.js';
import { type Choice, decided, mergeBodies } from './merging.js';

interface Props {
  readonly itemId: string;
  /** The version that both began from. */
  readonly basedOn: number;
  readonly mine: Body;
  readonly fields: readonly Field[];
  readonly onMerged: (body: Body, version: number) => void;
  readonly onBack: () => void;
}

/** Somebody saved first: what both wrote, to take from either. Nothing typed is lost. */
export function ConflictScreen({ itemId, basedOn, ...props }: Props) {
  const { t } = useTranslation('writing');
  const path = { id: itemId };
  const item = $api.useQuery('get', '/api/v1/items/{id}', { params: { path } }, { staleTime: 0 });
  const newest = item.isFetching ? undefined : item.data?.item?.newest;
  const theirs = useVersion(itemId, newest);
  const base = useVersion(itemId, basedOn);
  const error = item.error ?? theirs.error ?? base.error;
  if (error)
    return (
      <Stack>
        <ProblemNote error={error} />
        <Button variant="default" onClick={props.onBack} style={{ alignSelf: 'flex-start' }}>
          {t('conflict.back')}
        </Button>
      </Stack>
    );
  if (!theirs.data || !base.data) return <Waiting />;
  return <Pieces {...props} base={base.data.body} theirs={theirs.data} />;
}

function useVersion(id: string, version: number | undefined) {
  const params = { path: { id, version: version ?? 0 } };
  return $api.useQuery(
    'get',
    '/api/v1/items/{id}/versions/{version}',
    { params },
    { enabled: version !== undefined },
  );
}

interface PiecesProps extends Omit<Props, 'itemId' | 'basedOn'> {
  readonly base: Body;
  readonly theirs: Schema<'VersionDto'>;
}

function Pieces({ base, mine, theirs, fields, onMerged, onBack }: PiecesProps) {
  const { t } = useTranslation('writing');
  const nameOf = useFieldName();
  const name = useNames([theirs.actor])(theirs.actor);
  const { body, clashes, taken } = mergeBodies(base, mine, theirs.body as Body);
  const [choices, setChoices] = useState<Readonly<Record<string, readonly Choice[]>>>({});
  const merge = (): void => {
    const pieces = clashes.map((clash) => [clash.field, decided(clash, choices[clash.field] ?? [])] as const);
    onMerged({ ...body, ...Object.fromEntries(pieces) }, theirs.version);
  };
  const shown = taken.filter((field) => fields.some((each) => each.name === field));
  return (
    <Stack gap="lg">
      <Alert
        role="alert"
        color="orange"
        icon={<IconUsers aria-hidden />}
        title={t('conflict.title', { version: theirs.version })}
      >
        <Text size="sm">
          {t('conflict.who', { name, time: timeWords(theirs.recordedAt), reason: theirs.reason })}
        </Text>
        <Text size="sm">{t('conflict.safe')}</Text>
      </Alert>
      {shown.length > 0 && <Text>{t('conflict.taken', { fields: shown.map(nameOf).join(', ') })}</Text>}
      {clashes.length === 0 ? (
        <Text>{t('conflict.noClash')}</Text>
      ) : (
        <Title order={2} size="h4">
          {t('conflict.choose', { count: clashes.length })}
        </Title>
      )}
      {clashes.map((clash) => (
        <ClashChoice
          key={clash.field}
          clash={clash}
          theirs={t('conflict.theirs', { name, version: theirs.version })}
          choices={choices[clash.field] ?? []}
          onChange={(chosen) => setChoices({ ...choices, [clash.field]: chosen })}
        />
      ))}
      <Group>
        <Button onClick={merge}>{t('conflict.merge')}</Button>
        <Button variant="default" onClick={onBack}>
          {t('conflict.back')}
        </Button>
      </Group>
    </Stack>
  );
}
