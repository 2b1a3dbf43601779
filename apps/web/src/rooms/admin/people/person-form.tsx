import { Button, Checkbox, Fieldset, Group, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { type ReactNode, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNote } from '../../../parts/problem-note.js';
import { ROLES } from '../search-params.js';
import { AbsenceRows } from './absence-rows.js';
import { faultsOf, type PersonDraft } from './draft.js';
import { MembershipRows } from './membership-rows.js';

interface Props {
  readonly draft: PersonDraft;
  readonly onChange: (draft: PersonDraft) => void;
  /** A login is chosen once. */
  readonly isNew?: boolean;
  readonly error: unknown;
  /** In place of what is said of the error, where more can be done about it. */
  readonly note?: ReactNode;
  readonly isPending: boolean;
  readonly submit: string;
  readonly onSubmit: () => void;
}

/** All that is kept of an account; what the API finds wrong stands at its field. */
export function PersonForm(props: Props) {
  const { draft, onChange, isNew = false, error, note, isPending, submit, onSubmit } = props;
  const { t } = useTranslation('admin');
  const faults = faultsOf(error);
  const change = (part: Partial<PersonDraft>): void => onChange({ ...draft, ...part });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={send} noValidate>
      <Stack>
        <Names draft={draft} isNew={isNew} faults={faults} onChange={change} />
        <Roles value={draft.roles} error={faults.get('roles')} onChange={(roles) => change({ roles })} />
        <Fieldset legend={t('person.memberships')}>
          <MembershipRows
            rows={draft.memberships}
            faults={faults}
            onChange={(memberships) => change({ memberships })}
          />
        </Fieldset>
        <Fieldset legend={t('person.absences')}>
          <AbsenceRows rows={draft.absences} faults={faults} onChange={(absences) => change({ absences })} />
        </Fieldset>
        {note ?? <ProblemNote error={error} />}
        <Group>
          <Button type="submit" loading={isPending}>
            {submit}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

interface NamesProps {
  readonly draft: PersonDraft;
  readonly isNew: boolean;
  readonly faults: ReadonlyMap<string, string>;
  readonly onChange: (part: Partial<PersonDraft>) => void;
}

function Names({ draft, isNew, faults, onChange }: NamesProps) {
  const { t } = useTranslation('admin');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <TextInput
        label={t('person.name')}
        required
        autoComplete="off"
        value={draft.name}
        error={faults.get('name')}
        onChange={({ currentTarget }) => onChange({ name: currentTarget.value })}
      />
      {isNew && (
        <TextInput
          label={t('person.login')}
          description={t('person.loginHint')}
          required
          autoComplete="off"
          autoCapitalize="none"
          value={draft.login}
          error={faults.get('login')}
          onChange={({ currentTarget }) => onChange({ login: currentTarget.value })}
        />
      )}
      <TextInput
        label={t('person.email')}
        type="email"
        autoComplete="off"
        value={draft.email}
        error={faults.get('email')}
        onChange={({ currentTarget }) => onChange({ email: currentTarget.value })}
      />
    </SimpleGrid>
  );
}

interface RolesProps {
  readonly value: PersonDraft['roles'];
  readonly error: string | undefined;
  readonly onChange: (roles: PersonDraft['roles']) => void;
}

function Roles({ value, error, onChange }: RolesProps) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const { t: account } = useTranslation('account');
  const chosen = (values: readonly string[]) => ROLES.filter((role) => values.includes(role));
  return (
    <Checkbox.Group
      label={t('person.roles')}
      description={t('person.rolesHint')}
      required
      error={error}
      value={[...value]}
      onChange={(values) => onChange(chosen(values))}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs" spacing="sm">
        {ROLES.map((role) => (
          <Checkbox
            key={role}
            value={role}
            label={capital(common(`role.${role}`))}
            description={account(`may.${role}`)}
          />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}

function capital(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}
