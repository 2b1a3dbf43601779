import { Group, Stack, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../../api/client.js';
import { ButtonLink, TextLink } from '../../../parts/links.js';
import { usePageTitle } from '../../../parts/page-title.js';
import { OnceShown } from '../once-shown.js';
import { EMPTY, profileOf } from './draft.js';
import { PersonForm } from './person-form.js';

/** Opens an account; its one-time password stands here until the page is left, and never again. */
export function NewPersonPage() {
  const { t } = useTranslation('admin');
  usePageTitle(t('people.create'));
  const [draft, setDraft] = useState(EMPTY);
  const [made, setMade] = useState<Schema<'NewAccountDto'> | null>(null);
  const client = useQueryClient();
  const create = $api.useMutation('post', '/api/v1/people', {
    gcTime: 0,
    onSuccess: (account) => {
      setMade(account);
      create.reset();
      void client.invalidateQueries({ queryKey: ['get', '/api/v1/people'] });
    },
  });
  const submit = (): void => create.mutate({ body: { login: draft.login, ...profileOf(draft) } });
  return (
    <Stack maw={860}>
      <TextLink to="/quan-tri/nguoi" size="sm">
        {t('people.back')}
      </TextLink>
      <Title order={1} size="h2">
        {t('people.create')}
      </Title>
      {made === null ? (
        <PersonForm
          draft={draft}
          onChange={setDraft}
          isNew
          error={create.error}
          isPending={create.isPending}
          submit={t('people.create')}
          onSubmit={submit}
        />
      ) : (
        <Made
          account={made}
          onDone={() => setMade({ ...made, oneTimePassword: '' })}
          onAgain={() => {
            setMade(null);
            setDraft(EMPTY);
          }}
        />
      )}
    </Stack>
  );
}

interface MadeProps {
  readonly account: Schema<'NewAccountDto'>;
  readonly onDone: () => void;
  readonly onAgain: () => void;
}

function Made({ account: { person, oneTimePassword }, onDone, onAgain }: MadeProps) {
  const { t } = useTranslation('admin');
  return (
    <Stack>
      {oneTimePassword && (
        <OnceShown
          title={t('once.password', { name: person.name, login: person.login })}
          hint={t('once.passwordHint')}
          secret={oneTimePassword}
          onDone={onDone}
        />
      )}
      <Group>
        <ButtonLink to="/quan-tri/nguoi/$id" params={{ id: person.id }} variant="default">
          {t('people.see', { name: person.name })}
        </ButtonLink>
        <ButtonLink to="/quan-tri/nguoi/moi" variant="default" onClick={onAgain}>
          {t('people.another')}
        </ButtonLink>
      </Group>
    </Stack>
  );
}
