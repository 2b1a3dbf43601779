import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { useIsOneOf, useSession } from '../../../api/entrance.js';
import { useNames } from '../../../api/names.js';
import { usePageTitle } from '../../../parts/page-title.js';
import classes from '../admin.module.css';
import { OnceShown } from '../once-shown.js';
import { PersonPicker } from '../person-picker.js';
import { NewToken } from './new-token.js';
import { TokenRow } from './token-row.js';

const route = getRouteApi('/quan-tri/ma-truy-cap');

/** Tokens by which programs come in as somebody: one's own, and for administrators those of anybody. */
export function TokensPage() {
  const { t } = useTranslation('admin');
  const session = useSession();
  const { nguoi } = route.useSearch();
  const navigate = route.useNavigate();
  const administers = useIsOneOf('administrator');
  const person = nguoi ?? session?.id ?? '';
  const isOwn = person === session?.id;
  const nameOf = useNames([person]);
  usePageTitle(t('sections.tokens'));
  return (
    <Stack maw={900}>
      <Title order={1} size="h2">
        {t('sections.tokens')}
      </Title>
      <Text maw={680}>{t('tokens.about')}</Text>
      {administers && (
        <Group>
          <PersonPicker
            label={t('tokens.whose')}
            value={person}
            onChange={(id) => void navigate({ search: id && id !== session?.id ? { nguoi: id } : {} })}
          />
        </Group>
      )}
      {!isOwn && <Text size="sm">{t('tokens.ofOther', { name: nameOf(person) })}</Text>}
      {isOwn && <Make />}
      <List person={person} isOwn={isOwn} />
    </Stack>
  );
}

function Make() {
  const { t } = useTranslation('admin');
  const [isOpen, setOpen] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const client = useQueryClient();
  const made = (secret: string): void => {
    setToken(secret);
    setOpen(false);
    void client.invalidateQueries({ queryKey: ['get', '/api/v1/tokens'] });
  };
  if (token !== null)
    return (
      <OnceShown
        title={t('once.token')}
        hint={t('once.tokenHint')}
        secret={token}
        onDone={() => setToken(null)}
      />
    );
  if (isOpen) return <NewToken onMade={made} onCancel={() => setOpen(false)} />;
  return (
    <div>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setOpen(true)}>
        {t('tokens.make')}
      </Button>
    </div>
  );
}

function List({ person, isOwn }: { readonly person: string; readonly isOwn: boolean }) {
  const { t } = useTranslation('admin');
  const { data: tokens } = $api.useSuspenseQuery('get', '/api/v1/tokens', {
    params: { query: isOwn ? {} : { person } },
  });
  if (tokens.length === 0) return <Text c="dimmed">{t('tokens.none')}</Text>;
  return (
    <ul className={classes.rows}>
      {tokens.map((token) => (
        <TokenRow key={token.id} token={token} />
      ))}
    </ul>
  );
}
