import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconLogout } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entranceQuery, type Session, useSignOut } from '../../api/entrance.js';
import { ownDraftsQuery } from '../../api/own-drafts.js';
import { LoginForm } from '../../parts/login-form.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { Display } from './display.js';
import { InstallHint } from './install-hint.js';
import { PasswordForm } from './password-form.js';
import { Subscriptions } from './subscriptions.js';
import { WhoIAm } from './who-i-am.js';

/** Who is here, and what is theirs: password, what they follow, how pages look. */
export function AccountPage() {
  const { t } = useTranslation('account');
  const { session } = useSuspenseQuery(entranceQuery).data;
  usePageTitle(t('title'));
  return (
    <Stack maw={800} gap="xl">
      <Title order={1} size="h2">
        {t('title')}
      </Title>
      {session ? (
        <>
          <WhoIAm session={session} />
          <Section title={t('follow.title')} hint={t('follow.hint')}>
            <Subscriptions />
          </Section>
          <Section title={t('password.title')}>
            <Password session={session} />
          </Section>
          <Section title={t('tokens.title')} hint={t('tokens.hint')}>
            <Group>
              <ButtonLink to="/quan-tri/ma-truy-cap" variant="default">
                {t('tokens.open')}
              </ButtonLink>
            </Group>
          </Section>
        </>
      ) : (
        <Section title={t('noOne')} hint={t('noOneHint')}>
          <LoginForm onDone={() => undefined} />
        </Section>
      )}
      <Section title={t('display.title')}>
        <Display />
      </Section>
      <InstallHint />
      {session && <Leave person={session.id} />}
    </Stack>
  );
}

interface SectionProps {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}

function Section({ title, hint, children }: SectionProps) {
  return (
    <Stack component="section" gap="xs">
      <Title order={2} size="h4">
        {title}
      </Title>
      {hint && <Text c="dimmed">{hint}</Text>}
      {children}
    </Stack>
  );
}

function Password({ session }: { readonly session: Session }) {
  const { t } = useTranslation('account');
  const [state, setState] = useState<'closed' | 'open' | 'done'>('closed');
  if (state === 'open') return <PasswordForm session={session} onDone={() => setState('done')} />;
  return (
    <Group>
      <Button variant="default" onClick={() => setState('open')}>
        {t('password.open')}
      </Button>
      <Text role="status">{state === 'done' && t('password.done')}</Text>
    </Group>
  );
}

function Leave({ person }: { readonly person: string }) {
  const { t } = useTranslation('account');
  const { data: drafts = [] } = useQuery(ownDraftsQuery(person));
  const signOut = useSignOut();
  const count = drafts.length;
  return (
    <Stack id="dang-xuat" gap="xs" align="flex-start">
      <Text c="dimmed">{t('leaveHint')}</Text>
      {count > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={t('leaveDrafts', { count })}>
          <TextLink to="/viec-cua-toi">{t('leaveSeeDrafts')}</TextLink>
        </Alert>
      )}
      <Button
        {...(count > 0 ? { color: 'red', variant: 'outline' } : { variant: 'default' })}
        leftSection={<IconLogout size={16} aria-hidden />}
        loading={signOut.isPending}
        onClick={() => signOut.mutate()}
      >
        {t(count > 0 ? 'leaveAnyway' : 'leave')}
      </Button>
    </Stack>
  );
}
