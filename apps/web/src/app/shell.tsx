import { AppShell, Box } from '@mantine/core';
import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/entrance.js';
import { NewVersion } from '../offline/new-version.js';
import { SavedMark } from '../offline/saved-mark.js';
import { Waiting } from '../parts/waiting.js';
import { Connection } from './connection.js';
import { Keys } from './keys.js';
import { BottomBar, Rail } from './rooms.js';
import { SessionEnd } from './session-end.js';
import { SignOutFailure } from './sign-out-failure.js';
import { TopBar } from './top-bar.js';

const FirstPassword = lazy(async () => ({
  default: (await import('../rooms/account/first-password.js')).FirstPassword,
}));

/** The frame of every page: rail on wide screens, bar of four rooms on phones. */
export function Shell() {
  const { t } = useTranslation();
  const mustChangePassword = useSession()?.mustChangePassword ?? false;
  return (
    <AppShell
      header={{ height: 52 }}
      footer={{ height: { base: 60, sm: 0 } }}
      navbar={{ width: { sm: 72, lg: 216 }, breakpoint: 'sm', collapsed: { mobile: true } }}
      padding={{ base: 'sm', md: 'lg' }}
      transitionDuration={0}
    >
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <AppShell.Header>
        <TopBar />
      </AppShell.Header>
      <AppShell.Navbar p={{ sm: 4, lg: 'xs' }} aria-label={t('rooms.label')}>
        <Rail />
      </AppShell.Navbar>
      <AppShell.Main id="content" tabIndex={-1}>
        <NewVersion />
        <Connection />
        <SavedMark />
        <SignOutFailure />
        <Suspense fallback={<Waiting />}>{mustChangePassword ? <FirstPassword /> : <Outlet />}</Suspense>
      </AppShell.Main>
      <AppShell.Footer hiddenFrom="sm">
        <Box component="nav" h="100%" aria-label={t('rooms.label')}>
          <BottomBar />
        </Box>
      </AppShell.Footer>
      <Keys />
      <SessionEnd />
    </AppShell>
  );
}
