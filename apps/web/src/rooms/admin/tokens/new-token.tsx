import { Button, Checkbox, Group, NumberInput, Paper, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { useIsOneOf } from '../../../api/entrance.js';
import { dayWords, today } from '../../../parts/format.js';
import { ProblemNote } from '../../../parts/problem-note.js';

type Scope = Schema<'TokenDto'>['scopes'][number];

const SCOPES: readonly Scope[] = ['read', 'write', 'review', 'administer'];
const USUAL_DAYS = 90;
const MOST_DAYS = 366;
const DAY_MS = 86_400_000;

interface Props {
  /** Given the token, to be shown once. */
  readonly onMade: (token: string) => void;
  readonly onCancel: () => void;
}

/** What a new token is for, what it may do at most, and for how long. */
export function NewToken({ onMade, onCancel }: Props) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['read']);
  const [days, setDays] = useState(USUAL_DAYS);
  const [now] = useState(() => Date.now());
  const make = $api.useMutation('post', '/api/v1/tokens', {
    gcTime: 0,
    onSuccess: ({ token }) => onMade(token),
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    make.mutate({ body: { name, scopes: [...scopes], days } });
  };
  const lastDay = today(new Date(now + days * DAY_MS));
  return (
    <Paper withBorder p="md" component="form" onSubmit={send}>
      <Stack>
        <TextInput
          label={t('tokens.name')}
          description={t('tokens.nameHint')}
          required
          maxLength={100}
          autoComplete="off"
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Scopes value={scopes} onChange={setScopes} />
        <NumberInput
          label={t('tokens.days')}
          description={t('tokens.daysHint', { day: dayWords(lastDay) })}
          required
          min={1}
          max={MOST_DAYS}
          allowDecimal={false}
          value={days}
          onChange={(value) => setDays(Number(value) || 1)}
          maw={320}
        />
        <ProblemNote error={make.error} />
        <Group>
          <Button type="submit" loading={make.isPending} disabled={scopes.length === 0}>
            {t('tokens.make')}
          </Button>
          <Button variant="default" onClick={onCancel}>
            {common('cancel')}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}

interface ScopesProps {
  readonly value: readonly Scope[];
  readonly onChange: (scopes: readonly Scope[]) => void;
}

function Scopes({ value, onChange }: ScopesProps) {
  const { t } = useTranslation('admin');
  const administers = useIsOneOf('administrator');
  return (
    <Checkbox.Group
      label={t('tokens.scopes')}
      description={t('tokens.scopesHint')}
      required
      value={[...value]}
      onChange={(values) => onChange(SCOPES.filter((scope) => values.includes(scope)))}
    >
      <Stack gap="xs" mt="xs">
        {SCOPES.filter((scope) => scope !== 'administer' || administers).map((scope) => (
          <Checkbox
            key={scope}
            value={scope}
            label={t(`scope.${scope}`)}
            description={t(`scopeMay.${scope}`)}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
