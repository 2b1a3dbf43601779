import { Badge, Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { TextLink } from '../../parts/links.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { StatusBadge } from '../../parts/status-badge.js';
import { Waiting } from '../../parts/waiting.js';
import { currentQuery, keptQuery } from './asking.js';
import { hitLink } from './hit-link.js';
import { KindIcon } from './kind-icon.js';
import { PaneText } from './pane-text.js';
import { type Hit, type Question } from './question.js';
import classes from './reading-pane.module.css';

interface Reading {
  readonly data: Schema<'VersionDto'> | null;
  readonly error: unknown;
}

interface Props {
  readonly hit: Hit;
  readonly question: Question;
  readonly onOpen: () => void;
}

/** The text of the chosen hit beside the list, at the place that answers. */
export function ReadingPane({ hit, question, onOpen }: Props) {
  const { t } = useTranslation();
  const { t: words } = useTranslation('search');
  const { data, error } = useVersion(hit, question);
  const scroller = useAtPlace(data, hit.at);
  return (
    <section ref={scroller} className={classes.pane} aria-label={words('pane.label')} tabIndex={0}>
      <Stack gap="xs">
        <Group gap="xs">
          <Badge color="gray" variant="light" tt="none" leftSection={<KindIcon kind={hit.kind} />}>
            {t(`kind.${hit.kind as 'lesson'}`)}
          </Badge>
          {hit.status && <StatusBadge status={hit.status} />}
        </Group>
        <Title order={2} size="h4">
          <TextLink {...hitLink(hit, question)} c="inherit" inherit onClick={onOpen}>
            {hit.title}
          </TextLink>
        </Title>
        {hit.path[0] && hit.kind === 'provision' && (
          <Text size="sm" c="dimmed">
            {hit.path[0]}
          </Text>
        )}
        <ProblemNote error={error} />
        {data ? <PaneText version={data} hit={hit} /> : !error && <Waiting />}
      </Stack>
    </section>
  );
}

/** What is read: what the edition keeps, what held on the day asked about, else what readers see now. */
function useVersion(hit: Hit, question: Question): Reading {
  const isKept = question.edition !== null;
  const kept = useQuery({ ...keptQuery(hit), enabled: isKept });
  const current = useQuery({ ...currentQuery(hit, question), enabled: !isKept });
  const data = isKept ? kept.data : current.data?.version;
  return { data: data ?? null, error: isKept ? kept.error : current.error };
}

/** Scrolls the pane, and not the page, to the place. */
function useAtPlace(text: object | null | undefined, at: string | null) {
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    const pane = scroller.current;
    const place = at && pane?.querySelector<HTMLElement>(`[id="${CSS.escape(at)}"]`);
    if (!pane) return;
    pane.scrollTop = place
      ? place.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop - BREATH
      : 0;
  }, [text, at]);
  return scroller;
}

/** Pixels above a place: one sees that something stands before it. */
const BREATH = 72;
