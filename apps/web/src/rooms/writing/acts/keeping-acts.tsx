import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../../api/client.js';
import { DayControl } from '../../../parts/day-control.js';
import { ItemPicker } from '../../../parts/item-picker.js';
import { type Kind } from '../form/schema.js';
import { ActForm, Note } from './act-form.js';
import { useActing } from './acting.js';
import { PersonPicker } from './person-picker.js';
import { type ActProps } from './said-acts.js';

type Of = Pick<ActProps, 'id' | 'onDone'>;

/** Says that what readers see was looked at and still holds. */
export function Renew({ id, words, onDone }: ActProps) {
  const { t } = useTranslation('writing');
  const [note, setNote] = useState('');
  const [until, setUntil] = useState<string | null>(null);
  const acting = useActing(
    () => api.POST('/api/v1/items/{id}/renew', { params: { path: { id } }, body: { ...words, note, until } }),
    () => onDone(t('act.renew.done')),
  );
  return (
    <ActForm
      does={t('act.renew.does', { version: words.version })}
      variant="default"
      acting={acting}
      onSubmit={() => acting.mutate(undefined)}
    >
      <DayControl
        label={t('act.renew.until')}
        description={t('act.renew.untilHelp')}
        value={until}
        onChange={setUntil}
        keepsWrong
      />
      <Note label={t('act.renew.note')} value={note} onChange={setNote} />
    </ActForm>
  );
}

/** Takes an item from its readers for good. */
export function Retire({ id, onDone, kind }: Of & { readonly kind: Kind }) {
  const { t } = useTranslation('writing');
  const [reason, setReason] = useState('');
  const [into, setInto] = useState<string | null>(null);
  const acting = useActing(
    () => api.POST('/api/v1/items/{id}/retire', { params: { path: { id } }, body: { reason, into } }),
    () => onDone(t('act.retire.done')),
  );
  return (
    <ActForm
      does={t('act.retire.does')}
      hint={t('act.retire.hint')}
      color="red"
      variant="outline"
      acting={acting}
      onSubmit={() => acting.mutate(undefined)}
    >
      <ItemPicker
        label={t('act.retire.into')}
        description={t('act.retire.intoHelp')}
        kinds={[kind]}
        without={[id]}
        value={into}
        onChange={setInto}
      />
      <Note label={t('act.retire.reason')} isRequired value={reason} onChange={setReason} />
    </ActForm>
  );
}

/** Gives an item to somebody else to answer for. */
export function HandOver({ id, owner, onDone }: Of & { readonly owner: string | null }) {
  const { t } = useTranslation('writing');
  const [to, setTo] = useState<Schema<'NameDto'> | null>(null);
  const acting = useActing(
    (person: string) =>
      api.POST('/api/v1/items/{id}/owner', { params: { path: { id } }, body: { to: person } }),
    () => onDone(t('act.owner.done', { name: to?.name })),
  );
  return (
    <ActForm
      does={t('act.owner.does')}
      variant="default"
      acting={acting}
      disabled={to === null}
      onSubmit={() => to && acting.mutate(to.id)}
    >
      <PersonPicker label={t('act.owner.to')} without={owner} value={to} onChange={setTo} />
    </ActForm>
  );
}
