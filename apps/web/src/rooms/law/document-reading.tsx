import { Group, Stack, Text, Title } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconSitemap } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { ButtonLink } from '../../parts/links.js';
import { dayWords } from '../../parts/format.js';
import { FollowButton } from '../../parts/follow-button.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { useIsPrinted } from '../../parts/use-is-printed.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { Diagram } from './diagram.js';
import { without } from './law-search.js';
import { type DocumentBody, DocumentFacts, DocumentRelations } from './document-facts.js';
import { DocumentEnded } from './document-ended.js';
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
  /** The day asked about; of a page that was saved `asOf` has another. */
  readonly day: string;
}

/** Contents, text and facts beside one another where there is room; one under the other where there is not. */
export function DocumentReading({ id, body, asOf, day }: Props) {
  const { t } = useTranslation('law');
  const { tim = '', luocdo } = route.useSearch();
  const navigate = route.useNavigate();
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
        <Standing id={id} asOf={asOf} />
        {asOf.status === 'no-longer' && <DocumentEnded id={id} body={body} />}
        <DocumentTools {...{ id, name, rows, counts, text }} day={asOf.on} isWhole={articles.isWhole} />
        <p className="on-paper">{t('wordsOf', { day: dayWords(asOf.on) })}</p>
        <ProblemNote error={articles.error} />
        {luocdo && (
          <Diagram
            center={{ id, kind: 'document', title: name }}
            onClose={() => void navigate({ search: (old) => without(old, 'luocdo'), resetScroll: false })}
          />
        )}
      </Stack>
      <nav className={`${classes.tree} no-print`} aria-label={t('toc.label')}>
        <TocTree rows={rows} counts={finder.isEmpty ? null : counts} text={text} />
      </nav>
      <div className={classes.text}>
        <DocumentText ref={text} body={body} rows={rows} finder={finder} />
      </div>
      <aside className={classes.context} aria-label={t('facts.title')}>
        <About id={id} body={body} />
      </aside>
    </div>
  );
}

/** Whether it holds, and what one can do with it. */
function Standing({ id, asOf }: Pick<Props, 'id' | 'asOf'>) {
  const { t } = useTranslation('law');
  return (
    <Group gap="sm">
      <StatusBadge {...asOf} />
      <FollowButton kind="item" target={id} />
      <ButtonLink
        from="/van-ban/$"
        to="/van-ban/$"
        params={{ _splat: id }}
        search={(old) => ({ ...old, luocdo: true as const })}
        resetScroll={false}
        variant="default"
        size="sm"
        className="no-print"
        leftSection={<IconSitemap size={16} aria-hidden />}
      >
        {t('diagram.open')}
      </ButtonLink>
    </Group>
  );
}

/** Open where it has a column of its own, and on paper; a line to open where it would stand before the text. */
function About({ id, body }: Pick<Props, 'id' | 'body'>) {
  const { t } = useTranslation('law');
  const hasColumn = useMediaQuery('(min-width: 100em)', false);
  const isPrinted = useIsPrinted();
  return (
    <details open={hasColumn || isPrinted}>
      <summary className={classes.summary}>{t('facts.title')}</summary>
      <DocumentFacts body={body} />
      <Title order={2} size="h4" mt="lg" mb="xs">
        {t('relations.title')}
      </Title>
      <DocumentRelations id={id} body={body} />
    </details>
  );
}
