import { Checkbox, List, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client.js';
import { isProblem } from '../../../api/problem.js';
import { fieldAt, useFieldName } from '../../../parts/field-names.js';
import { type Body } from '../form/body.js';
import { type Kind } from '../form/schema.js';
import { usePersonalData } from '../use-personal-data.js';
import { ActForm, Note } from './act-form.js';
import { useActing } from './acting.js';
import { type ActProps } from './said-acts.js';

interface Props extends ActProps {
  readonly kind: Kind;
  readonly body: Body;
}

/** Shows the approved words to readers; whoever does it answers for what looks like data of persons. */
export function Publish({ id, words, onDone, kind, body }: Props) {
  const { t } = useTranslation('writing');
  const nameOf = useFieldName();
  const [reason, setReason] = useState('');
  const [acknowledged, setAcknowledged] = useState(false);
  const acting = useActing(
    () =>
      api.POST('/api/v1/items/{id}/publish', {
        params: { path: { id } },
        body: { ...words, reason, acknowledged },
      }),
    () => onDone(t('act.publish.done', { version: words.version })),
  );
  const found = [...usePersonalData(kind, body)].flatMap(([path, all]) =>
    all.map((one) => ({ path, ...one })),
  );
  const asksToAnswer = found.length > 0 || isProblem(acting.error, 'invalid');
  return (
    <ActForm
      does={t('act.publish.does', { version: words.version })}
      hint={t('act.publish.hint')}
      acting={acting}
      onSubmit={() => acting.mutate(undefined)}
    >
      {found.length > 0 && (
        <div>
          <Text size="sm">{t('act.publish.found', { count: found.length })}</Text>
          <List size="sm">
            {found.map(({ path, start, text, why }) => (
              <List.Item key={`${path} ${start}`}>
                {nameOf(fieldAt(path))}
                {': '}
                {t('personal.one', { words: text, why })}
              </List.Item>
            ))}
          </List>
        </div>
      )}
      {asksToAnswer && (
        <Checkbox
          label={t('act.publish.answer')}
          checked={acknowledged}
          onChange={({ currentTarget }) => setAcknowledged(currentTarget.checked)}
        />
      )}
      <Note
        label={t('act.publish.reason')}
        hint={found.length > 0 ? t('act.publish.reasonFound') : undefined}
        isRequired
        value={reason}
        onChange={setReason}
      />
    </ActForm>
  );
}
