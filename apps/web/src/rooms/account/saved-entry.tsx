import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconRefresh, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type SavedThing } from '../../offline/saved-store.js';
import { dayWords, today } from '../../parts/format.js';
import { sizeWords } from '../../parts/size-words.js';
import { AddressLink } from './address-link.js';

interface Props {
  readonly page: SavedThing;
  readonly isBusy: boolean;
  readonly onRefresh: () => void;
  readonly onRemove: () => void;
}

const SMALL = { variant: 'default', size: 'xs' } as const;

/** A saved page: since when, how large, and what may be done with it. */
export function SavedEntry({ page, isBusy, onRefresh, onRemove }: Props) {
  const { t } = useTranslation('offline');
  const common = useTranslation().t;
  const { title, href, savedAt, bytes, kind } = page;
  const day = dayWords(today(new Date(savedAt)));
  const kinds: Readonly<Record<string, string>> = common('kind', { returnObjects: true });
  return (
    <Paper component="li" withBorder p="sm">
      <Group justify="space-between" gap="sm">
        <Stack gap={2} flex="1 1 16rem">
          <AddressLink href={href} fw={600}>
            {title}
          </AddressLink>
          <Text size="sm" c="dimmed">
            {[kinds[kind], t('page.when', { day, size: sizeWords(bytes) })].filter(Boolean).join(' · ')}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button
            {...SMALL}
            leftSection={<IconRefresh size={16} aria-hidden />}
            aria-label={t('page.refreshOf', { title })}
            loading={isBusy}
            onClick={onRefresh}
          >
            {t('page.refresh')}
          </Button>
          <Button
            {...SMALL}
            leftSection={<IconTrash size={16} aria-hidden />}
            aria-label={t('page.removeOf', { title })}
            disabled={isBusy}
            onClick={onRemove}
          >
            {t('page.remove')}
          </Button>
        </Group>
      </Group>
    </Paper>
  );
}
