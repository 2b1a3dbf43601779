import { Alert, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../api/entrance.js';
import { LoginForm } from '../../parts/login-form.js';
import { usePageTitle } from '../../parts/page-title.js';
import { pageWithin } from '../../parts/page-within.js';
import { AddressLink } from './address-link.js';

const route = getRouteApi('/dang-nhap');

/** The way in, and back to the page people came from. */
export function LoginPage() {
  const { t } = useTranslation();
  const { ve, loi } = route.useSearch();
  const { history } = useRouter();
  const session = useSession();
  const page = pageWithin(ve);
  usePageTitle(t('signIn'));
  return (
    <Stack maw={360} mx="auto" py="xl">
      <Title order={1} size="h2">
        {t('signIn')}
      </Title>
      {loi !== undefined && session === null && <SignOnFailure code={loi} />}
      {session && (
        <Text>
          {t('login.already', { name: session.name })}{' '}
          <AddressLink href={page}>{t(page === '/' ? 'problem.backHome' : 'login.goOn')}</AddressLink>
        </Text>
      )}
      {!session && <LoginForm returnTo={page} onDone={() => history.replace(page)} />}
    </Stack>
  );
}

/** Why the office account did not let somebody in, and the other way. */
function SignOnFailure({ code }: { readonly code: string }) {
  const { t } = useTranslation('account');
  const why =
    code === 'unauthenticated' || code === 'unavailable' || code === 'too-many-requests' ? code : 'other';
  return (
    <Alert role="alert" color="red" icon={<IconAlertTriangle aria-hidden />} title={t(`signOn.${why}.title`)}>
      {t(`signOn.${why}.hint`)}
    </Alert>
  );
}
