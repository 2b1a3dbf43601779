import { Badge, Tabs, Title, VisuallyHidden, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Waiting } from '../../parts/waiting.js';
import { type Context, CONTEXTS } from './law-search.js';
import { type Incoming as Links, speakersOf, useIncoming } from './links-data.js';
import { Incoming, Outgoing } from './links-list.js';
import classes from './law.module.css';

const route = getRouteApi('/quy-dinh/$');
const History = lazy(() => import('../../parts/history.js').then((file) => ({ default: file.History })));

/** What speaks of an article and what it speaks of; which of these is open stands in the address. */
export function ContextTabs({ id }: { readonly id: string }) {
  const { t } = useTranslation('law');
  const { xem = 'bai-hoc' } = route.useSearch();
  const navigate = route.useNavigate();
  const lessons = useIncoming(id, { kinds: ['lesson'] });
  const gaps = useIncoming(id, { kinds: ['gap'] });
  const law = useIncoming(id, { kinds: ['provision', 'document'] });
  const counts: Partial<Record<Context, string>> = { 'bai-hoc': countOf(lessons), 'bat-cap': countOf(gaps) };
  const open = (context: string | null): void => {
    const xem = CONTEXTS.find((each) => each === context);
    void navigate({ search: (old) => ({ ...old, xem: xem! }), replace: true, resetScroll: false });
  };
  return (
    <aside className={`${classes.context} no-print`} aria-label={t('context')}>
      <Tabs value={xem} onChange={open} keepMounted={false} variant="outline">
        <Tabs.List>
          {CONTEXTS.map((context) => (
            <Tabs.Tab
              key={context}
              value={context}
              px={8}
              fz="sm"
              rightSection={
                counts[context] && (
                  <Badge size="sm" variant="default" component="span">
                    {counts[context]}
                  </Badge>
                )
              }
            >
              {t(`tabs.${context}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <VisuallyHidden>
          <Title order={2}>{t(`tabs.${xem}`)}</Title>
        </VisuallyHidden>
        <Tabs.Panel value="bai-hoc" pt="md">
          <Incoming links={lessons} id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="bat-cap" pt="md">
          <Incoming links={gaps} id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="dan-chieu" pt="md">
          <Citations links={law} id={id} />
        </Tabs.Panel>
        <Tabs.Panel value="lich-su" pt="md">
          <Suspense fallback={<Waiting />}>
            <History id={id} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </aside>
  );
}

/** The law that the article leads to, and the law that leads to it. */
function Citations({ links, id }: { readonly links: Links; readonly id: string }) {
  const { t } = useTranslation('law');
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('links.cites')}
      </Title>
      <Outgoing links={links.outgoing} />
      <Title order={3} size="h5">
        {t('links.citedBy')}
      </Title>
      <Incoming links={links} id={id} />
    </Stack>
  );
}

/** How many things speak of the article; "+" where more of them are not asked for yet. */
function countOf({ data, hasNextPage }: Links): string {
  const count = speakersOf(data?.rows ?? []).length;
  return count === 0 ? '' : `${count}${hasNextPage ? '+' : ''}`;
}
