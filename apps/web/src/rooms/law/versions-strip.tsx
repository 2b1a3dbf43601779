import { Button, Group, Stack, Text } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconArrowsDiff } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { DayControl } from '../../parts/day-control.js';
import { dayWords, today } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { dayNumber, dayOf } from './days.js';
import { type ProvisionSearch, without } from './law-search.js';
import { type AxisSegment, periodOn, timeAxis, type TimeAxis } from './time-axis.js';
import { useSpan } from './use-span.js';
import classes from './versions-strip.module.css';

const route = getRouteApi('/quy-dinh/$');
const AFTER_DRAGGING_MS = 120;

interface Props {
  readonly periods: readonly Schema<'PeriodDto'>[];
  /** The day that is read. */
  readonly day: string;
}

/** The texts of an article along time, and the day that is read: typed, picked, or moved along the strip. */
export function VersionsStrip({ periods, day }: Props) {
  const { t } = useTranslation('law');
  const navigate = route.useNavigate();
  const read = (ngay: string | null): void =>
    void navigate({
      search: (old) => withDay(old, ngay),
      replace: true,
      resetScroll: false,
      hash: true,
    });
  return (
    <Stack component="section" gap="xs" aria-label={t('strip.label')} className="no-print">
      <Group gap="sm" align="flex-end">
        <DayControl label={t('strip.day')} value={day} onChange={read} size="sm" w={170} />
        {day !== today() && (
          <Button variant="subtle" size="sm" onClick={() => read(null)}>
            {t('strip.today')}
          </Button>
        )}
        <Compare periods={periods} day={day} />
      </Group>
      {periods.length > 0 && <Strip axis={timeAxis(periods, today(), day)} day={day} onRead={read} />}
      {periods.length > 1 && <Periods periods={periods} day={day} />}
    </Stack>
  );
}

/** The address of a day; the version that was asked for by its number no longer counts. */
function withDay(old: ProvisionSearch, ngay: string | null): ProvisionSearch {
  const rest = without(old, 'ngay', 'ban');
  return ngay === null || ngay === today() ? rest : { ...rest, ngay };
}

interface StripProps {
  readonly axis: TimeAxis;
  readonly day: string;
  readonly onRead: (day: string) => void;
}

/** The handle is the browser's own: arrows move it by a day, pages by more, a finger drags it. */
function Strip({ axis, day, onRead }: StripProps) {
  const { t } = useTranslation('law');
  const [ahead, setMove] = useState({ from: day, to: day });
  // Until the address tells the day that the handle was moved to, the handle is ahead of it.
  const moved = ahead.from === day ? ahead.to : day;
  const read = useDebouncedCallback(onRead, AFTER_DRAGGING_MS);
  const move = (to: string): void => {
    setMove({ from: day, to });
    read(to);
  };
  const period = periodOn(
    axis.segments.map((segment) => segment.period),
    moved,
  );
  const state = period ? t('strip.text', { version: period.version }) : t('strip.none');
  return (
    <div className={classes.strip}>
      <div className={classes.axis} aria-hidden>
        {axis.segments.map((segment) => (
          <Bar key={segment.period.version} segment={segment} isRead={segment.period === period} />
        ))}
        <span
          className={classes.today}
          style={{ left: percent(axis.shareOf(today())) }}
          title={t('strip.todayHere')}
        />
      </div>
      <input
        type="range"
        className={classes.handle}
        aria-label={t('strip.slide')}
        aria-valuetext={`${dayWords(moved)}: ${state}`}
        min={dayNumber(axis.first)}
        max={dayNumber(axis.last)}
        value={dayNumber(moved)}
        onChange={({ currentTarget }) => move(dayOf(Number(currentTarget.value)))}
      />
      <Group justify="space-between" gap="xs" aria-hidden>
        <Text size="xs" c="dimmed">
          {dayWords(axis.first)}
        </Text>
        <Text size="xs" fw={600}>
          {dayWords(moved)} · {state}
        </Text>
        <Text size="xs" c="dimmed">
          {dayWords(axis.last)}
        </Text>
      </Group>
    </div>
  );
}

function Bar({ segment, isRead }: { readonly segment: AxisSegment; readonly isRead: boolean }) {
  const { period, start, width } = segment;
  return (
    <span
      className={classes.segment}
      data-read={isRead || undefined}
      data-open={period.to === null || undefined}
      data-unknown={period.from === null || undefined}
      style={{ left: percent(start), width: percent(width) }}
    >
      {period.version}
    </span>
  );
}

const percent = (share: number): string => `${(share * 100).toFixed(3)}%`;

function Periods({ periods, day }: Props) {
  const { t } = useTranslation('law');
  const spanOf = useSpan();
  const current = periodOn(periods, day);
  return (
    <Group component="nav" gap="md" aria-label={t('strip.periods')}>
      {periods.map((period) => (
        <TextLink
          key={period.version}
          to={route.id}
          from={route.id}
          search={(old) => withDay(old, period.from ?? day)}
          resetScroll={false}
          size="sm"
          {...(period === current && { 'aria-current': 'true' })}
          fw={period === current ? 600 : 400}
        >
          {t('strip.text', { version: period.version })}: {spanOf(period)}
        </TextLink>
      ))}
    </Group>
  );
}

/** Opens the comparison with the text before the one that is read; with the one after it where it is the first. */
function Compare({ periods, day }: Props) {
  const { t } = useTranslation('law');
  const { so } = route.useSearch();
  const navigate = route.useNavigate();
  const place = periods.findIndex((period) => period === periodOn(periods, day));
  const other = periods[place - 1] ?? periods[place + 1];
  const toggle = (): void =>
    void navigate({
      search: ({ so: was, ...old }) => (was ? old : { ...old, so: other?.from ?? today() }),
      resetScroll: false,
    });
  return (
    <Button
      variant={so ? 'light' : 'default'}
      size="sm"
      aria-pressed={so !== undefined}
      leftSection={<IconArrowsDiff size={16} aria-hidden />}
      onClick={toggle}
    >
      {t('strip.compare')}
    </Button>
  );
}
