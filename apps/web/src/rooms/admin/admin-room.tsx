import { Stack } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Outlet, useLocation } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { entranceQuery } from '../../api/entrance.js';
import { Problem } from '../../api/problem.js';
import { ErrorScreen } from '../../parts/error-screen.js';
import { PlainLink } from '../../parts/links.js';
import { Waiting } from '../../parts/waiting.js';
import classes from './admin.module.css';
import { isFor, sectionAt, SECTIONS } from './sections.js';

/** The frame of the room: ways to what one may do here; at an address of what one may not, who may. */
export function AdminRoom() {
  const { t } = useTranslation('admin');
  const { pathname } = useLocation();
  const { session } = useSuspenseQuery(entranceQuery).data;
  if (session === null) return <ErrorScreen error={new Problem('unauthenticated', 401, '')} />;
  const here = sectionAt(pathname);
  if (!isFor(here, session)) return <ErrorScreen error={new Problem('refused', 403, t('refused'))} />;
  const open = SECTIONS.filter((section) => isFor(section, session));
  return (
    <Stack gap="md" maw={1180}>
      {open.length > 1 && (
        <nav className={classes.sections} aria-label={t('sections.label')}>
          {open.map((section) => (
            <PlainLink
              key={section.name}
              {...section.link}
              className={classes.section}
              {...(section === here && { 'data-active': true, 'aria-current': 'page' })}
            >
              <section.icon size={16} stroke={1.6} aria-hidden />
              {t(`sections.${section.name}`)}
            </PlainLink>
          ))}
        </nav>
      )}
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </Stack>
  );
}
