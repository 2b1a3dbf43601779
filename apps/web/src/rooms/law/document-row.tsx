import { Group, Skeleton, Text, Title } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { grouped } from '../../parts/grouped.js';
import { TextLink } from '../../parts/links.js';
import { officialOf } from '../../parts/law-places.js';
import { LawText } from '../../parts/law-text.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { type DocumentRow } from './document-rows.js';
import { type Finder } from './find-words.js';
import { FramesBeside } from './frames.js';
import { provisionIn } from './provision-data.js';
import { useLevelName } from './use-level-name.js';
import classes from './document.module.css';

interface Props {
  readonly row: DocumentRow;
  readonly finder: Finder;
}

/** The name of a part, a chapter or a section. */
export const LevelRow = memo(function LevelRow({ row: { line }, finder }: Props) {
  const levelName = useLevelName();
  return (
    <Title order={2} size="h4" className={classes.level} id={line.at}>
      <Found text={levelName(line.node)} finder={finder} />
    </Title>
  );
});

/** An article with its text; its heading leads to its own page. */
export const ArticleRow = memo(function ArticleRow(props: Props & { readonly current: string | null }) {
  const { row, finder, current } = props;
  const { line, article } = row;
  const levelName = useLevelName();
  const asOf = article?.asOf;
  return (
    <section className={classes.article} id={line.at}>
      <Group gap="sm" align="baseline">
        <Title order={3} size="h5" className={classes.heading}>
          <TextLink
            to="/quy-dinh/$"
            params={{ _splat: line.node.provision! }}
            search={({ ngay }) => (ngay ? { ngay } : {})}
            c="inherit"
            inherit
          >
            <Found text={levelName(line.node)} finder={finder} />
          </TextLink>
        </Title>
        {asOf && asOf.status !== 'in-force' && <StatusBadge {...asOf} />}
      </Group>
      {article ? (
        <Words article={article} at={line.at} finder={finder} current={current} />
      ) : (
        <Skeleton height={88} mt="xs" />
      )}
    </section>
  );
});

interface WordsProps {
  readonly article: NonNullable<DocumentRow['article']>;
  readonly at: string;
  readonly finder: Finder;
  readonly current: string | null;
}

function Words({ article: { version, asOf }, at, finder, current }: WordsProps) {
  const { t } = useTranslation('law');
  const body = version && provisionIn(version);
  const official = body && officialOf(body);
  if (asOf?.status === 'not-yet') return <Text c="dimmed">{t('toc.notYet')}</Text>;
  if (!official) return <Text c="dimmed">{t('toc.noText')}</Text>;
  const frames = grouped(body.frames ?? [], (frame) => frame.at);
  return (
    <LawText
      text={official}
      within={at}
      current={current}
      words={(text) => <Found text={text} finder={finder} />}
      beside={(place) => <FramesBeside frames={frames.get(place) ?? []} />}
    />
  );
}

function Found({ text, finder }: { readonly text: string; readonly finder: Finder }) {
  if (finder.isEmpty) return text;
  return finder
    .stretches(text)
    .map((stretch, index) => (stretch.found ? <mark key={index}>{stretch.text}</mark> : stretch.text));
}
