import { Button, Group, List, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, api, type Schema } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import { differing, draftOf, profileOf } from './draft.js';
import { PersonForm } from './person-form.js';

type Person = Schema<'PersonDto'>;

/** Puts what was saved where every page reads it. */
function useKnown(): (saved: Person) => void {
  const client = useQueryClient();
  return (saved) => {
    const params = { path: { id: saved.id } };
    client.setQueryData($api.queryOptions('get', '/api/v1/people/{id}', { params }).queryKey, saved);
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/people'] });
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/names'] });
  };
}

/** Changes an account from the revision that was read; what somebody else saved meanwhile is shown, not written over. */
export function EditPerson({ person }: { readonly person: Person }) {
  const { t } = useTranslation('admin');
  const known = useKnown();
  const [base, setBase] = useState(person);
  const [draft, setDraft] = useState(() => draftOf(person));
  const [theirs, setTheirs] = useState<Person | null>(null);
  const { id } = person;
  // What changed beside the profile, a closing or a new password, is nothing to be asked about.
  const { revision } = differing(draftOf(person), draftOf(base)).length === 0 ? person : base;
  const path = { id };
  const keep = (saved: Person): void => {
    setBase(saved);
    setDraft(draftOf(saved));
    setTheirs(null);
    known(saved);
  };
  const save = $api.useMutation('patch', '/api/v1/people/{id}', {
    onSuccess: keep,
    onError: async (error) => {
      if (!isProblem(error, 'precondition-failed')) return;
      const { data } = await api.GET('/api/v1/people/{id}', { params: { path } });
      setTheirs(data ?? null);
    },
  });
  const send = (from: number): void =>
    save.mutate({
      params: { path, header: { 'If-Match': `"${from}"` } },
      body: profileOf(draft),
    });
  const conflict = theirs && (
    <Conflict
      error={save.error}
      mine={base}
      theirs={theirs}
      onKeep={() => {
        setBase(theirs);
        setTheirs(null);
        send(theirs.revision);
      }}
      onTake={() => {
        save.reset();
        keep(theirs);
      }}
    />
  );
  return (
    <>
      <PersonForm
        draft={draft}
        onChange={setDraft}
        error={save.error}
        note={conflict}
        isPending={save.isPending}
        submit={t('person.save')}
        onSubmit={() => send(revision)}
      />
      {save.isSuccess && differing(draft, draftOf(base)).length === 0 && <Saved />}
    </>
  );
}

function Saved() {
  const { t } = useTranslation('admin');
  return (
    <Group gap={6} role="status">
      <IconCheck size={16} aria-hidden />
      <Text size="sm">{t('person.saved')}</Text>
    </Group>
  );
}

interface ConflictProps {
  readonly error: unknown;
  readonly mine: Person;
  readonly theirs: Person;
  readonly onKeep: () => void;
  readonly onTake: () => void;
}

function Conflict({ error, mine, theirs, onKeep, onTake }: ConflictProps) {
  const { t } = useTranslation('admin');
  return (
    <ProblemNote error={error}>
      <Theirs mine={mine} theirs={theirs} />
      <Group mt="sm">
        <Button size="sm" onClick={onKeep}>
          {t('person.keepMine')}
        </Button>
        <Button size="sm" variant="default" onClick={onTake}>
          {t('person.takeTheirs')}
        </Button>
      </Group>
    </ProblemNote>
  );
}

/** In which fields the account is another one than it was when it was read, and what stands there now. */
function Theirs({ mine, theirs }: { readonly mine: Person; readonly theirs: Person }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const now = draftOf(theirs);
  const words = (field: ReturnType<typeof differing>[number]): string => {
    if (field === 'roles') return now.roles.map((role) => common(`role.${role}`)).join(', ');
    if (field === 'memberships' || field === 'absences')
      return t('person.rows', { count: now[field].length });
    return now[field] || common('none');
  };
  return (
    <List size="sm" mt="xs">
      {differing(draftOf(mine), now).map((field) => (
        <List.Item key={field}>
          {t('person.nowIs', { field: t(`person.${field}`), value: words(field) })}
        </List.Item>
      ))}
    </List>
  );
}
