import { Button, Group, Paper, SegmentedControl, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMinus, IconPencil, IconPlus } from '@tabler/icons-react';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { usePageTitle } from '../../parts/page-title.js';
import { ToneBadge } from './badges.js';
import { VersionsDiff } from '../../parts/versions-diff.js';
import { CHANGES, type Change, changeOf, readChange } from './edition-difference.js';
import { kindOf } from './item-kind.js';

type Difference = Schema<'DifferenceDto'>;
const route = getRouteApi('/an-ban/$year/so/$other');
const AT_A_TIME = 50;
const LOOKS = {
  added: ['good', IconPlus],
  changed: ['coming', IconPencil],
  gone: ['quiet', IconMinus],
} as const;

/** What differs between two editions, told from the older to the newer. */
export function ComparePage() {
  const { t } = useTranslation('review');
  const { year, other } = route.useParams();
  const [older, newer] = [Number(year), Number(other)].sort((a, b) => a - b) as [number, number];
  const path = { params: { path: { year: older, other: newer } } };
  const { data } = $api.useSuspenseQuery('get', '/api/v1/editions/{year}/compare/{other}', path);
  usePageTitle(t('compare.title', { older, newer }));
  return (
    <Stack gap="md" maw={1_100}>
      <TextLink to="/an-ban/$year" params={{ year }} style={{ alignSelf: 'flex-start' }}>
        {t('compare.back', { year })}
      </TextLink>
      <Title order={1}>{t('compare.title', { older, newer })}</Title>
      <Differences years={[older, newer]} {...data} />
      {data.leftOut > 0 && <Text c="dimmed">{t('edition.leftOut', { count: data.leftOut })}</Text>}
    </Stack>
  );
}

type Years = readonly [older: number, newer: number];

function Differences({ years, rows, leftOut }: Schema<'DifferencesDto'> & { readonly years: Years }) {
  const { t } = useTranslation('review');
  const { change } = route.useSearch();
  const navigate = route.useNavigate();
  const [shown, setShown] = useState(AT_A_TIME);
  if (rows.length + leftOut === 0) return <Text>{t('compare.same')}</Text>;
  const count = (of: Change): string => numberWords(rows.filter((row) => changeOf(row) === of).length);
  const wanted = rows.filter((row) => !change || changeOf(row) === change);
  const rest = wanted.length - shown;
  return (
    <Stack gap="md" align="stretch">
      <Text role="status">
        {t('compare.summary', { added: count('added'), changed: count('changed'), gone: count('gone') })}
      </Text>
      <SegmentedControl
        aria-label={t('compare.kindFilter')}
        style={{ alignSelf: 'flex-start' }}
        value={change ?? 'all'}
        onChange={(value) => void navigate({ search: readChange({ change: value }), resetScroll: false })}
        data={(['all', ...CHANGES] as const).map((value) => ({ value, label: t(`compare.${value}`) }))}
      />
      {wanted.slice(0, shown).map((row) => (
        <Row key={row.itemId} row={row} years={years} />
      ))}
      {rest > 0 && <p className="on-paper">{t('edition.onPaper', { count: rest })}</p>}
      {rest > 0 && (
        <Button
          className="no-print"
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          onClick={() => setShown(shown + AT_A_TIME)}
        >
          {t('edition.more', { count: Math.min(rest, AT_A_TIME) })}
        </Button>
      )}
    </Stack>
  );
}

function Row({ row, years: [older, newer] }: { readonly row: Difference; readonly years: Years }) {
  const { t } = useTranslation('review');
  const [isOpen, { toggle }] = useDisclosure();
  const { itemId, title, from, to } = row;
  const change = changeOf(row);
  const sideOf = (year: number, version: number | null): string =>
    `${t('compare.in', { year })}: ${version === null ? t('compare.absent') : t('edition.version', { n: version })}`;
  return (
    <Paper withBorder p="sm" component="article">
      <Stack gap={6} align="stretch">
        <Group gap="xs">
          <ToneBadge look={LOOKS[change]} words={t(`compare.${change}`)} />
          <Title order={2} size="h5">
            {change === 'gone' ? title : <TextLink {...itemLink(kindOf(itemId), itemId)}>{title}</TextLink>}
          </Title>
        </Group>
        <Text size="sm" c="dimmed">
          {sideOf(older, from)} · {sideOf(newer, to)}
        </Text>
        {from !== null && to !== null && (
          <Button
            variant="subtle"
            size="compact-sm"
            style={{ alignSelf: 'flex-start' }}
            className="no-print"
            aria-expanded={isOpen}
            onClick={toggle}
          >
            {t(isOpen ? 'since.hide' : 'since.show')}
          </Button>
        )}
        {isOpen && from !== null && to !== null && (
          <VersionsDiff {...{ itemId, from, to }} before={sideOf(older, from)} after={sideOf(newer, to)} />
        )}
      </Stack>
    </Paper>
  );
}
