import { Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconKey, IconLock, IconLockOpen } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { ConfirmPanel } from '../confirm-panel.js';
import { OnceShown } from '../once-shown.js';

type Person = Schema<'PersonDto'>;
type Asked = 'close' | 'open' | 'reset';

/** Closing and opening an account and giving it a new password: each asked for once more, in place. */
export function PersonActs({ person }: { readonly person: Person }) {
  const { t } = useTranslation('admin');
  const [asked, setAsked] = useState<Asked | null>(null);
  const [password, setPassword] = useState<string | null>(null);
  const client = useQueryClient();
  const path = { id: person.id };
  const onSuccess = () => {
    setAsked(null);
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/people/{id}'] });
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/people'] });
  };
  const close = $api.useMutation('post', '/api/v1/people/{id}/close', { onSuccess });
  const open = $api.useMutation('post', '/api/v1/people/{id}/open', { onSuccess });
  const reset = $api.useMutation('post', '/api/v1/people/{id}/reset-password', {
    gcTime: 0,
    onSuccess: ({ oneTimePassword }) => {
      setPassword(oneTimePassword);
      reset.reset();
      onSuccess();
    },
  });
  const acts = { close, open, reset } as const;
  const ask = (what: Asked): void => {
    acts[what].reset();
    setPassword(null);
    setAsked(what);
  };
  return (
    <Stack gap="sm">
      <Buttons isClosed={person.closedAt !== null} onAsk={ask} />
      {asked && (
        <ConfirmPanel
          key={asked}
          title={t(`acts.${asked}Title`, { name: person.name })}
          action={t(`acts.${asked}`)}
          isPending={acts[asked].isPending}
          error={acts[asked].error}
          onConfirm={() => acts[asked].mutate({ params: { path } })}
          onCancel={() => setAsked(null)}
        >
          {t(`acts.${asked}Hint`)}
        </ConfirmPanel>
      )}
      {password !== null && (
        <OnceShown
          title={t('once.password', { name: person.name, login: person.login })}
          hint={t('once.passwordHint')}
          secret={password}
          onDone={() => setPassword(null)}
        />
      )}
    </Stack>
  );
}

interface ButtonsProps {
  readonly isClosed: boolean;
  readonly onAsk: (what: Asked) => void;
}

function Buttons({ isClosed, onAsk }: ButtonsProps) {
  const { t } = useTranslation('admin');
  return (
    <Group>
      <Button
        variant="default"
        leftSection={<IconKey size={16} aria-hidden />}
        disabled={isClosed}
        onClick={() => onAsk('reset')}
      >
        {t('acts.reset')}
      </Button>
      {!isClosed ? (
        <Button
          variant="default"
          leftSection={<IconLock size={16} aria-hidden />}
          onClick={() => onAsk('close')}
        >
          {t('acts.close')}
        </Button>
      ) : (
        <Button
          variant="default"
          leftSection={<IconLockOpen size={16} aria-hidden />}
          onClick={() => onAsk('open')}
        >
          {t('acts.open')}
        </Button>
      )}
    </Group>
  );
}
