import { Outlet } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../api/entrance.js';
import { NewVersion } from '../offline/new-version.js';
import { SavedMark } from '../offline/saved-mark.js';
import { Waiting } from '../parts/waiting.js';
import { Connection } from './connection.js';
import { Keys } from './keys.js';
import { PrintFoot } from './print-foot.js';
import { BottomBar, Rail } from './rooms.js';
import { SessionEnd } from './session-end.js';
import { SignOutFailure } from './sign-out-failure.js';
import classes from './shell.module.css';
import { TopBar } from './top-bar.js';

const FirstPassword = lazy(async () => ({
  default: (await import('../rooms/account/first-password.js')).FirstPassword,
}));

/** The frame of every page: rail on wide screens, bar of four rooms on phones. */
export function Shell() {
  const { t } = useTranslation();
  const mustChangePassword = useSession()?.mustChangePassword ?? false;
  return (
    <>
      <a className="skip" href="#content">
        {t('skip')}
      </a>
      <header className={classes.top}>
        <TopBar />
      </header>
      <nav className={classes.rail} aria-label={t('rooms.label')}>
        <Rail />
      </nav>
      <main className={classes.page} id="content" tabIndex={-1}>
        <NewVersion />
        <Connection />
        <SavedMark />
        <SignOutFailure />
        <Suspense fallback={<Waiting />}>{mustChangePassword ? <FirstPassword /> : <Outlet />}</Suspense>
        <PrintFoot />
      </main>
      <nav className={classes.bar} aria-label={t('rooms.label')}>
        <BottomBar />
      </nav>
      <Keys />
      <SessionEnd />
    </>
  );
}
