import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../../api/client.js';
import { ActForm, Note } from './act-form.js';
import { useActing } from './acting.js';

export interface ActProps {
  readonly id: string;
  /** The very words that were read: what is decided holds for no others. */
  readonly words: Schema<'WordsDto'>;
  /** Called with what was done, in words. */
  readonly onDone: (told: string) => void;
}

export function Submit({ id, words, onDone }: ActProps) {
  const { t } = useTranslation('writing');
  const [note, setNote] = useState('');
  const acting = useActing(
    () => api.POST('/api/v1/items/{id}/submit', { params: { path: { id } }, body: { ...words, note } }),
    () => onDone(t('act.submit.done', { version: words.version })),
  );
  return (
    <ActForm
      does={t('act.submit.does', { version: words.version })}
      hint={t('act.submit.hint')}
      acting={acting}
      onSubmit={() => acting.mutate(undefined)}
    >
      <Note label={t('act.submit.note')} value={note} onChange={setNote} />
    </ActForm>
  );
}

export function Approve({ id, words, onDone }: ActProps) {
  const { t } = useTranslation('writing');
  const [note, setNote] = useState('');
  const acting = useActing(
    () => api.POST('/api/v1/items/{id}/approve', { params: { path: { id } }, body: { ...words, note } }),
    () => onDone(t('act.approve.done', { version: words.version })),
  );
  return (
    <ActForm
      does={t('act.approve.does', { version: words.version })}
      hint={t('act.approve.hint')}
      acting={acting}
      onSubmit={() => acting.mutate(undefined)}
    >
      <Note label={t('act.approve.note')} value={note} onChange={setNote} />
    </ActForm>
  );
}

export function RequestChanges({ id, words, onDone }: ActProps) {
  const { t } = useTranslation('writing');
  const [note, setNote] = useState('');
  const acting = useActing(
    () =>
      api.POST('/api/v1/items/{id}/request-changes', { params: { path: { id } }, body: { ...words, note } }),
    () => onDone(t('act.changes.done', { version: words.version })),
  );
  return (
    <ActForm
      does={t('act.changes.does')}
      variant="default"
      acting={acting}
      onSubmit={() => acting.mutate(undefined)}
    >
      <Note label={t('act.changes.note')} isRequired value={note} onChange={setNote} />
    </ActForm>
  );
}
