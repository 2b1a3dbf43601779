import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entranceQuery, type Session, useSignIn } from '../api/entrance.js';
import { ProblemNote } from './problem-note.js';

interface Props {
  /** Filled in already where it is known who comes back. */
  readonly login?: string;
  /** The page to come back to from the office account, where it is not this one. */
  readonly returnTo?: string;
  readonly onDone: (session: Session) => void;
}

/** Name and password, and the office account where there is one. */
export function LoginForm({ login: known = '', returnTo, onDone }: Props) {
  const { t } = useTranslation();
  const here = useLocation({ select: ({ href }) => href });
  const [login, setLogin] = useState(known);
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const { data: entrance } = useQuery(entranceQuery);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    signIn.mutate({ login, password }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw={360}>
        <ProblemNote error={signIn.error} />
        <TextInput
          label={t('login.name')}
          autoComplete="username"
          autoCapitalize="none"
          required
          value={login}
          onChange={({ currentTarget }) => setLogin(currentTarget.value)}
        />
        <PasswordInput
          label={t('login.password')}
          visibilityToggleButtonProps={{ 'aria-label': t('login.show') }}
          autoComplete="current-password"
          required
          value={password}
          onChange={({ currentTarget }) => setPassword(currentTarget.value)}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('login.submit')}
        </Button>
        {entrance?.singleSignOn && (
          <Button
            component="a"
            href={`/api/v1/session/oidc?returnTo=${encodeURIComponent(returnTo ?? here)}`}
            variant="default"
          >
            {t('login.singleSignOn')}
          </Button>
        )}
      </Stack>
    </form>
  );
}
