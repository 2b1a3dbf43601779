import { Badge, Group, Stack, Text, Timeline } from '@mantine/core';
import { IconCircleCheck, IconPencil } from '@tabler/icons-react';
import { useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../api/client.js';
import { useNames } from '../api/names.js';
import { dayWords, timeWords } from './format.js';
import { TextLink } from './links.js';
import { ProblemNote } from './problem-note.js';
import { Waiting } from './waiting.js';
import { TONES } from './tones.js';
import { type VersionsSearch } from './versions-search.js';

const VersionsDiff = lazy(() =>
  import('./versions-diff.js').then((file) => ({ default: file.VersionsDiff })),
);

type Entry = Schema<'HistoryEntryDto'>;

/**
 * Who wrote which version, when and why, newest first, and what changed from one to the next. Which version is read and
 * which are compared is in the address: the route reads it with `readVersionsSearch`.
 */
export function History({ id }: { readonly id: string }) {
  const params = { path: { id } };
  const { data, error } = $api.useQuery('get', '/api/v1/items/{id}/history', { params });
  const authorOf = useAuthors(data?.map(({ actor }) => actor) ?? []);
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  const entries = [...data].reverse();
  return (
    <Stack>
      <Compared id={id} />
      <Timeline bulletSize={22} lineWidth={2} active={-1}>
        {entries.map((entry, index) => (
          <Timeline.Item key={entry.version} bullet={<Mark entry={entry} />} title={<Title entry={entry} />}>
            <Told entry={entry} by={authorOf(entry.actor)} before={entries[index + 1]?.version} />
          </Timeline.Item>
        ))}
      </Timeline>
    </Stack>
  );
}

/** Programs by what they are called, people by name; a person who has no name for who is here is not shown at all. */
function useAuthors(actors: readonly string[]): (actor: string) => string | null {
  const { t } = useTranslation();
  const people = actors.filter((actor) => actor.startsWith('p-'));
  const names = useNames(people);
  return (actor) => {
    if (actor === 'content' || actor === 'command-line') return t(`history.by.${actor}`);
    const name = names(actor);
    return name === actor && actor.startsWith('p-') ? null : name;
  };
}

function Mark({ entry: { publishedAt } }: { readonly entry: Entry }) {
  return publishedAt ? <IconCircleCheck size={16} aria-hidden /> : <IconPencil size={14} aria-hidden />;
}

function Title({ entry: { version, publishedAt } }: { readonly entry: Entry }) {
  const { t } = useTranslation();
  return (
    <Group gap="xs" component="span">
      <TextLink to="." search={(old) => ({ ...withoutComparison(old), ban: version })} resetScroll>
        {t('history.version', { version })}
      </TextLink>
      {publishedAt && (
        <Badge variant="outline" color={TONES.good} tt="none">
          {t('history.publishedAt', { time: timeWords(publishedAt) })}
        </Badge>
      )}
    </Group>
  );
}

function withoutComparison<Search extends object>(old: Search): Partial<Search> {
  const left = Object.entries(old).filter(([name]) => name !== 'tu' && name !== 'den');
  return Object.fromEntries(left) as Partial<Search>;
}

interface ToldProps {
  readonly entry: Entry;
  /** Null: not for who is here to know. */
  readonly by: string | null;
  /** The version before it that may be read. */
  readonly before: number | undefined;
}

function Told({ entry, by, before }: ToldProps) {
  const { t } = useTranslation();
  const { version, recordedAt, reason, corrects, validity } = entry;
  const time = timeWords(recordedAt);
  return (
    <Stack gap={2}>
      <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
        {reason}
      </Text>
      <Text size="sm" c="dimmed">
        {by ? t('history.written', { by, time }) : t('history.writtenAt', { time })}
        {validity?.from && ` · ${t('history.validFrom', { day: dayWords(validity.from) })}`}
        {corrects !== null && ` · ${t('history.corrects', { version: corrects })}`}
      </Text>
      {before !== undefined && (
        <TextLink
          to="."
          search={(old) => ({ ...old, tu: before, den: version })}
          resetScroll={false}
          size="sm"
          className="no-print"
        >
          {t('history.compare', { version: before })}
        </TextLink>
      )}
    </Stack>
  );
}

/** The two versions of the address, compared; nothing where it names none. */
function Compared({ id }: { readonly id: string }) {
  const { tu, den }: VersionsSearch = useSearch({ strict: false });
  return tu && den ? <Comparison id={id} from={tu} to={den} /> : null;
}

function Comparison({ id, from, to }: { readonly id: string; readonly from: number; readonly to: number }) {
  const { t } = useTranslation();
  const [before, after] = [t('history.version', { version: from }), t('history.version', { version: to })];
  return (
    <Stack component="section" gap="sm" aria-label={t('history.compared', { before, after })}>
      <Group justify="space-between">
        <Text fw={600}>{t('history.compared', { before, after })}</Text>
        <TextLink to="." search={withoutComparison} resetScroll={false} size="sm" className="no-print">
          {t('history.closeCompare')}
        </TextLink>
      </Group>
      <Suspense fallback={<Waiting />}>
        <VersionsDiff itemId={id} {...{ from, to, before, after }} />
      </Suspense>
    </Stack>
  );
}
