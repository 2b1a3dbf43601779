import { Box, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { $api } from '../../../api/client.js';
import { useIsOneOf } from '../../../api/entrance.js';
import { dayWords } from '../../../parts/format.js';
import { holdsOn } from '../../../parts/holds-on.js';
import { itemLink } from '../../../parts/item-link.js';
import { TextLink } from '../../../parts/links.js';
import { ProblemNote } from '../../../parts/problem-note.js';
import classes from '../admin.module.css';
import { StateMark } from '../state-mark.js';
import { Life } from './tree-of-units.js';
import { forerunnersOf, type Unit } from './unit-tree.js';

interface Props {
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly day: string;
}

/** One unit: its life, what it came from and became, and who belonged to it on the day. */
export function UnitPanel({ unit, units, day }: Props) {
  const { t } = useTranslation('admin');
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => panel.current?.focus({ preventScroll: true }), []);
  const administers = useIsOneOf('administrator');
  const writes = useIsOneOf('curator');
  const named = (keys: readonly string[]) => units.filter(({ key }) => keys.includes(key));
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t('units.lifeOf'), <Life key="life" unit={unit} />],
    [t('units.parent'), <UnitLinks key="parent" units={named(unit.parent === null ? [] : [unit.parent])} />],
    [t('units.from'), <UnitLinks key="from" units={forerunnersOf(unit, units)} />],
    [t('units.became'), <UnitLinks key="became" units={named(unit.successors)} />],
    [t('units.aliases'), unit.aliases.join(', ')],
    [t('units.note'), unit.note],
  ];
  return (
    <Paper
      ref={panel}
      tabIndex={-1}
      className={classes.panel ?? ''}
      component="section"
      withBorder
      p="md"
      aria-label={unit.name}
    >
      <Stack gap="sm">
        <Group>
          <Title order={2} size="h4">
            {unit.name}
          </Title>
          {!holdsOn(unit, day) && (
            <StateMark tone="plain">{t('units.notThen', { day: dayWords(day) })}</StateMark>
          )}
        </Group>
        <dl className={classes.fact}>
          {facts.map(([label, value]) => (
            <Fact key={label} label={label} value={value} />
          ))}
        </dl>
        <Group gap="md">
          <TextLink {...itemLink('reference', unit.id)} size="sm">
            {t('units.item')}
          </TextLink>
          {writes && (
            <TextLink to="/sua/$" params={{ _splat: unit.id }} size="sm">
              {t('units.edit')}
            </TextLink>
          )}
        </Group>
        {administers && unit.table === 'bodies' && <Members unit={unit} day={day} />}
      </Stack>
    </Paper>
  );
}

function Fact({ label, value }: { readonly label: string; readonly value: ReactNode }) {
  return (
    <>
      <dt>{label}</dt>
      <dd>{value || '–'}</dd>
    </>
  );
}

/** Ways to other units of the table; the day stays. */
function UnitLinks({ units }: { readonly units: readonly Unit[] }) {
  if (units.length === 0) return '–';
  return units.map((unit) => (
    <Box key={unit.key}>
      <TextLink
        from="/quan-tri/don-vi"
        to="/quan-tri/don-vi"
        search={(before) => ({ ...before, muc: unit.key })}
      >
        {unit.name}
      </TextLink>{' '}
      <Life unit={unit} />
    </Box>
  ));
}

function Members({ unit, day }: { readonly unit: Unit; readonly day: string }) {
  const { t } = useTranslation('admin');
  const { t: common } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = $api.useInfiniteQuery(
    'get',
    '/api/v1/people',
    { params: { query: { unit: unit.key, on: day, limit: 50 } } },
    { pageParamName: 'cursor', initialPageParam: null, getNextPageParam: ({ next }) => next },
  );
  const people = data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('units.members', { day: dayWords(day) })}
      </Title>
      <ProblemNote error={error} />
      {data && people.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('units.nobody')}
        </Text>
      )}
      {people.map(({ id, name, roles }) => (
        <Text key={id} size="sm">
          <TextLink to="/quan-tri/nguoi/$id" params={{ id }}>
            {name}
          </TextLink>{' '}
          · {roles.map((role) => common(`role.${role}`)).join(', ')}
        </Text>
      ))}
      {hasNextPage && (
        <Button size="xs" variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {common('more')}
        </Button>
      )}
    </Stack>
  );
}
