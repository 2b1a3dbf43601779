import { Button, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { timeWords } from '../../../parts/format.js';
import classes from '../admin.module.css';
import { ConfirmPanel } from '../confirm-panel.js';
import { StateMark } from '../state-mark.js';

/** One token: what it is for, how far it goes, until when; and the way to end it. */
export function TokenRow({ token }: { readonly token: Schema<'TokenDto'> }) {
  const { t } = useTranslation('admin');
  const [isAsked, setAsked] = useState(false);
  const client = useQueryClient();
  const revoke = $api.useMutation('delete', '/api/v1/tokens/{id}', {
    onSuccess: () => client.invalidateQueries({ queryKey: ['get', '/api/v1/tokens'] }),
  });
  const [now] = useState(() => Date.now());
  const isOver = Date.parse(token.endsAt) <= now;
  return (
    <li>
      <div className={`${classes.row} ${classes.token}`}>
        <Text fw={600}>{token.name}</Text>
        <Text size="sm">{token.scopes.map((scope) => t(`scope.${scope}`)).join(', ')}</Text>
        <div>
          <StateMark tone={isOver ? 'bad' : 'good'}>{t(isOver ? 'tokens.over' : 'tokens.good')}</StateMark>
          <Text size="sm" c="dimmed">
            {t('tokens.life', { from: timeWords(token.createdAt), to: timeWords(token.endsAt) })}
          </Text>
        </div>
        <Button
          variant="default"
          size="xs"
          aria-label={t('tokens.revokeOne', { name: token.name })}
          onClick={() => setAsked(true)}
        >
          {t('tokens.revoke')}
        </Button>
      </div>
      {isAsked && (
        <ConfirmPanel
          title={t('tokens.revokeTitle', { name: token.name })}
          action={t('tokens.revoke')}
          isPending={revoke.isPending}
          error={revoke.error}
          onConfirm={() => revoke.mutate({ params: { path: { id: token.id } } })}
          onCancel={() => setAsked(false)}
        >
          {t('tokens.revokeHint')}
        </ConfirmPanel>
      )}
    </li>
  );
}
