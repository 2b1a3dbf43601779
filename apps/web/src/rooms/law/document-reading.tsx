import { Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { FollowButton } from '../../parts/follow-button.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { type DocumentBody, DocumentFacts, DocumentRelations } from './document-facts.js';
import { countIn, rowsOf } from './document-rows.js';
import { DocumentText, type DocumentTextHandle } from './document-text.js';
import { DocumentTools } from './document-tools.js';
import { Finder } from './find-words.js';
import { linesOf } from './toc.js';
import { TocTree } from './toc-tree.js';
import { useArticles } from './use-articles.js';
import classes from './document.module.css';

const route = getRouteApi('/van-ban/$');

interface Props {
  readonly id: string;
  readonly body: DocumentBody;
  readonly asOf: Schema<'AsOfDto'>;
  readonly day: string;
}

/** Contents, text and facts beside one another where there is room; one under the other where there is not. */
export function DocumentReading({ id, body, asOf, day }: Props) {
  const { t } = useTranslation('law');
  const { tim = '' } = route.useSearch();
  const text = useRef<DocumentTextHandle>(null);
  const articles = useArticles(id, day);
  const lines = useMemo(() => linesOf(body.toc as Schema<'TocNodeDto'>[]), [body]);
  const rows = useMemo(() => rowsOf(lines, articles), [lines, articles]);
  const finder = useMemo(() => new Finder(tim), [tim]);
  const counts = useMemo(
    () => rows.map((row) => (finder.isEmpty ? 0 : countIn(row, finder))),
    [rows, finder],
  );
  const name = [body.type, body.number].filter(Boolean).join(' ') || body.title;
  usePageTitle(name);
  return (
    <div className={classes.columns}>
      <Stack component="header" gap="xs" className={classes.head}>
        <Text c="dimmed">{name}</Text>
        <Title order={1} size="h2" style={{ overflowWrap: 'anywhere' }}>
          {body.title}
        </Title>
        <Group gap="sm">
          <StatusBadge status={asOf.status} />
          <FollowButton kind="item" target={id} />
        </Group>
        <DocumentTools day={day} rows={rows} counts={counts} text={text} />
        <ProblemNote error={articles.error} />
      </Stack>
      <nav className={`${classes.tree} no-print`} aria-label={t('toc.label')}>
        <TocTree rows={rows} counts={finder.isEmpty ? null : counts} text={text} />
      </nav>
      <div className={classes.text}>
        <DocumentText ref={text} body={body} rows={rows} finder={finder} />
      </div>
      <aside className={classes.context} aria-label={t('facts.title')}>
        <Title order={2} size="h4">
          {t('facts.title')}
        </Title>
        <DocumentFacts body={body} />
        <Title order={2} size="h4" mt="lg" mb="xs">
          {t('relations.title')}
        </Title>
        <DocumentRelations id={id} body={body} />
      </aside>
    </div>
  );
}
