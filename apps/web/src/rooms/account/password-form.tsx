import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../api/client.js';
import { entranceQuery, type Session } from '../../api/entrance.js';
import { ProblemNote } from '../../parts/problem-note.js';

interface Props {
  readonly session: Session;
  readonly onDone: () => void;
}

const SHORTEST = 12;

/** A new password in the place of the one in use. All other sessions end with it. */
export function PasswordForm({ session, onDone }: Props) {
  const { t } = useTranslation('account');
  const change = useChangePassword();
  const form = useForm({
    initialValues: { current: '', chosen: '', again: '' },
    validate: {
      current: (value) => (value === '' ? t('password.needed') : null),
      chosen: (value) => ([...value].length < SHORTEST ? t('password.short', { count: SHORTEST }) : null),
      again: (value, { chosen }) => (value === chosen ? null : t('password.differs')),
    },
  });
  const submit = form.onSubmit(({ current, chosen }) =>
    change.mutate(
      { current, chosen },
      {
        onSuccess: () => {
          form.reset();
          onDone();
        },
      },
    ),
  );
  const toggle = { visibilityToggleButtonProps: { 'aria-label': t('password.show') } };
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={400}>
        <ProblemNote error={change.error} />
        <TextInput label={t('login')} value={session.login} readOnly autoComplete="username" />
        <PasswordInput
          {...toggle}
          label={t(session.mustChangePassword ? 'password.given' : 'password.current')}
          autoComplete="current-password"
          required
          {...form.getInputProps('current')}
        />
        <PasswordInput
          {...toggle}
          label={t('password.chosen')}
          description={t('password.rule', { count: SHORTEST })}
          autoComplete="new-password"
          required
          {...form.getInputProps('chosen')}
        />
        <PasswordInput
          {...toggle}
          label={t('password.again')}
          autoComplete="new-password"
          required
          {...form.getInputProps('again')}
        />
        <Button type="submit" loading={change.isPending}>
          {t('password.submit')}
        </Button>
      </Stack>
    </form>
  );
}

function useChangePassword() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: async (body: Schema<'NewPasswordDto'>) =>
      (await api.POST('/api/v1/session/password', { body })).data!,
    onSuccess: async (session) => {
      client.setQueryData(entranceQuery.queryKey, (entrance) => entrance && { ...entrance, session });
      await client.invalidateQueries();
    },
  });
}
