import { type ButtonProps, Group, Text } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconArrowLeft, IconArrowRight } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { type PropsWithChildren } from 'react';
import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';
import { ButtonLink, TextLink } from '../../parts/links.js';
import { useProgress, useQueue } from './data.js';

interface Props {
  readonly year: number;
  readonly itemId: string;
}

/** Where one is in the own queue, and the ways to its neighbours: J and K. */
export function QueueBar({ year, itemId }: Props) {
  const { t } = useTranslation('review');
  const navigate = useNavigate();
  const isOpen = useProgress(year).review.state === 'open';
  const asked = useQueue(year);
  const queue = isOpen ? asked : undefined;
  const ids = queue?.rows.map((row) => row.itemId) ?? [];
  const here = ids.indexOf(itemId);
  const [previous, next] = here < 0 ? [undefined, ids[0]] : [ids[here - 1], ids[here + 1]];
  const params = { year: String(year) };
  const goTo = (id: string | undefined) => (): void => {
    if (id) void navigate({ to: '/ra-soat/$year/muc/$', params: { ...params, _splat: id } });
  };
  useHotkeys([
    ['J', goTo(next)],
    ['K', goTo(previous)],
  ]);
  return (
    <Group justify="space-between" gap="xs" className="no-print">
      <TextLink to="/ra-soat/$year" params={params}>
        {t('queue.back', { year })}
      </TextLink>
      <Group gap="xs">
        {queue && here >= 0 && (
          <Text size="sm" c="dimmed">
            {t('queue.place', { n: numberWords(here + 1), of: numberWords(queue.total) })}
          </Text>
        )}
        {queue?.total === 0 && <Text size="sm">{t('queue.empty')}</Text>}
        {previous && (
          <Step {...{ year, itemId: previous }} leftSection={<IconArrowLeft size={14} aria-hidden />}>
            {t('queue.previous')}
          </Step>
        )}
        {next && (
          <Step {...{ year, itemId: next }} rightSection={<IconArrowRight size={14} aria-hidden />}>
            {t('queue.next')}
          </Step>
        )}
      </Group>
    </Group>
  );
}

function Step({ year, itemId, ...looks }: Props & ButtonProps & PropsWithChildren) {
  const params = { year: String(year), _splat: itemId };
  return <ButtonLink to="/ra-soat/$year/muc/$" params={params} variant="default" size="xs" {...looks} />;
}
