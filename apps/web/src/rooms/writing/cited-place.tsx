import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { dayWords, today } from '../../parts/format.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { citationWords } from '../../parts/place-words.js';
import { StatusBadge } from '../../parts/status-badge.js';

interface Props {
  readonly place: { readonly provision: string; readonly at?: string | null };
  /** The day of the event; null: not stated to the day. */
  readonly on: string | null;
}

/** A place of the law that is cited: what it is, and whether it held on the day of the event and holds today. */
export function CitedPlace({ place: { provision, at }, on }: Props) {
  const { t } = useTranslation('writing');
  const then = useOn(provision, on);
  const now = useOn(provision, today());
  const title = (now ?? then)?.item?.title;
  return (
    <Stack gap={4} mb="xs">
      <TextLink {...itemLink('provision', provision)} hash={at ?? ''} target="_blank" fw={600} size="sm">
        {citationWords(provision, at ?? null)}
      </TextLink>
      {title && (
        <Text size="sm" c="dimmed" lineClamp={2}>
          {title}
        </Text>
      )}
      <Group gap="xs">
        {on && <State label={t('place.then', { day: dayWords(on) })} answer={then} />}
        <State label={t('place.now')} answer={now} />
      </Group>
    </Stack>
  );
}

/** The article on a day; null: it cannot be told. */
function useOn(id: string, on: string | null): Schema<'ItemDto'> | null | undefined {
  const params = { path: { id }, query: { on: on ?? '' } };
  const options = { enabled: on !== null, retry: false };
  const { data, error } = $api.useQuery('get', '/api/v1/items/{id}', { params }, options);
  return error ? null : data;
}

function State({ label, answer }: { readonly label: string; readonly answer: ReturnType<typeof useOn> }) {
  if (answer === undefined) return null;
  return (
    <Group gap={6}>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <StatusBadge status={answer?.asOf?.status ?? 'not-loaded'} />
    </Group>
  );
}
