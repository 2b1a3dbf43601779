import { Button, type ButtonProps, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem.js';
import { ProblemNote } from '../../../parts/problem-note.js';

interface Props extends Pick<ButtonProps, 'color' | 'variant' | 'disabled'> {
  /** What the button says. */
  readonly does: string;
  readonly hint?: string;
  readonly acting: { readonly isPending: boolean; readonly error: unknown };
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** One act: what has to be said for it, the button, and why it was not done. */
export function ActForm({ does, hint, acting, onSubmit, children, ...button }: Props) {
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="xs">
        {hint && <Text size="sm">{hint}</Text>}
        {children}
        <NotDone error={acting.error} />
        <Button type="submit" loading={acting.isPending} {...button} style={{ alignSelf: 'flex-start' }}>
          {does}
        </Button>
      </Stack>
    </form>
  );
}

/** Where somebody decided first, what they decided is to be read before one goes on. */
function NotDone({ error }: { readonly error: unknown }) {
  const { t } = useTranslation('writing');
  const client = useQueryClient();
  const readAnew = (): void =>
    void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'get' });
  return (
    <ProblemNote error={error}>
      {isProblem(error, 'conflict', 'not-found') && (
        <Button variant="default" size="compact-sm" mt="xs" onClick={readAnew}>
          {t('act.readAnew')}
        </Button>
      )}
    </ProblemNote>
  );
}

interface NoteProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly isRequired?: boolean;
  readonly value: string;
  readonly onChange: (words: string) => void;
}

/** Words that go with an act and stay in the history. */
export function Note({ label, hint, isRequired = false, value, onChange }: NoteProps) {
  return (
    <Textarea
      label={label}
      description={hint}
      required={isRequired}
      autosize
      minRows={2}
      maxLength={1_000}
      value={value}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
