import { Alert, CloseButton, Group, Stack, Text, Title } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { DayControl } from '../../parts/day-control.js';
import { dayWords } from '../../parts/format.js';
import { ProblemNote } from '../../parts/problem-note.js';
import { Waiting } from '../../parts/waiting.js';
import { WordDiff } from '../../parts/word-diff.js';
import { without } from './law-search.js';
import { useDay } from './provision-data.js';

const route = getRouteApi('/quy-dinh/$');

interface Props {
  readonly id: string;
  /** The day that is read, and the one it is compared with. */
  readonly day: string;
  readonly other: string;
}

/** What the text of one day says differently on another, word by word. */
export function TwoDays({ id, day, other }: Props) {
  const { t } = useTranslation('law');
  const navigate = route.useNavigate();
  const days = [day, other].sort() as [string, string];
  const change = (place: 0 | 1, to: string | null): void => {
    if (to === null) return;
    // Which of the two days is the one read does not change, only its day.
    const isRead = days[place] === day;
    void navigate({
      search: (old) => (isRead ? { ...old, ngay: to } : { ...old, so: to }),
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <Stack component="section" gap="sm" aria-labelledby="two-days">
      <Group justify="space-between">
        <Title order={2} size="h4" id="two-days">
          {t('twoDays.title')}
        </Title>
        <CloseButton
          aria-label={t('twoDays.close')}
          title={t('twoDays.close')}
          onClick={() => void navigate({ search: (old) => without(old, 'so'), resetScroll: false })}
        />
      </Group>
      <Group gap="sm" className="no-print">
        <DayControl label={t('twoDays.before')} value={days[0]} onChange={(to) => change(0, to)} w={170} />
        <DayControl label={t('twoDays.after')} value={days[1]} onChange={(to) => change(1, to)} w={170} />
      </Group>
      <Between id={id} days={days} />
    </Stack>
  );
}

function Between({ id, days }: { readonly id: string; readonly days: readonly [string, string] }) {
  const { t } = useTranslation('law');
  const [before, after] = [useDay(id, days[0]), useDay(id, days[1])];
  if (!before || !after) return <Waiting />;
  const without = [before, after].filter((each) => !textOf(each)).map(({ asOf }) => dayWords(asOf!.on));
  if (without.length > 0)
    return <Alert color="gray">{t('twoDays.none', { days: without.join(', ') })}</Alert>;
  const [from, to] = [textOf(before)!.version, textOf(after)!.version];
  if (from === to)
    return (
      <Text role="status">{t('twoDays.same', { before: dayWords(days[0]), after: dayWords(days[1]) })}</Text>
    );
  return <Difference id={id} from={from} to={to} days={days} />;
}

/** The version that holds on a day; what is to come is no text of that day. */
function textOf({ asOf, version }: Schema<'ItemDto'>): Schema<'VersionDto'> | null {
  return asOf?.status === 'not-yet' ? null : version;
}

interface DifferenceProps {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly days: readonly [string, string];
}

function Difference({ id, from, to, days }: DifferenceProps) {
  const { t } = useTranslation('law');
  const params = { path: { id }, query: { from, to } };
  const { data, error } = $api.useQuery('get', '/api/v1/items/{id}/diff', { params });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Waiting />;
  const [before, after] = days.map((day) => t('twoDays.of', { day: dayWords(day) })) as [string, string];
  // That they hold on other days is what was asked about.
  const diff = { ...data, fields: data.fields.filter(({ field }) => field !== 'validity') };
  return <WordDiff diff={diff} before={before} after={after} />;
}
