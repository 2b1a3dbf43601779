import { Button, Menu, Stack, Text } from '@mantine/core';
import { IconCheck, IconDownload } from '@tabler/icons-react';
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../offline/page-reads.js';
import { canKeep, useForgetPage, useKeepPage, useSavedPages } from '../offline/use-saved.js';
import { KeepingNote } from '../offline/keeping-note.js';
import { dayWords, today } from './format.js';
import { MenuLink } from './links.js';

interface Props {
  /** Kind of the item: "lesson", "provision"… */
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  /** False while the page still reads what belongs to it. */
  readonly isReady?: boolean;
}

/**
 * Keeps the page it stands on to be read without network: all that the page has read by now, and the history, which
 * some pages read only at a click. It opens at the same address; see `offline/saved-answers`.
 */
export function SaveOffline({ kind, id, title, isReady = true }: Props) {
  const { t } = useTranslation('offline');
  const href = useLocation({ select: ({ pathname, searchStr }) => pathname + searchStr });
  const saved = useSavedPages()?.find((page) => page.kind === kind && page.id === id);
  const keep = useKeepPage();
  const forget = useForgetPage();
  const history = ['get', '/api/v1/items/{id}/history', { params: { path: { id } } }] as const;
  const save = (): void => keep.mutate({ ...{ kind, id, title, href }, also: [addressOf(history)] });
  if (!canKeep())
    return (
      <Text size="sm" c="dimmed">
        {t('cannot')}
      </Text>
    );
  return (
    <Stack gap="xs" align="flex-start" className="no-print">
      {saved ? (
        <Menu position="bottom-start">
          <Menu.Target>
            <Button
              {...LOOK}
              loading={keep.isPending || forget.isPending}
              leftSection={<IconCheck size={16} aria-hidden />}
            >
              {t('saved', { day: dayWords(today(new Date(saved.savedAt))) })}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item onClick={save} disabled={!isReady}>
              {t('again')}
            </Menu.Item>
            <Menu.Item onClick={() => forget.mutate(saved)}>{t('remove')}</Menu.Item>
            <MenuLink to="/da-luu">{t('all')}</MenuLink>
          </Menu.Dropdown>
        </Menu>
      ) : (
        <Button
          {...LOOK}
          loading={keep.isPending}
          disabled={!isReady}
          onClick={save}
          leftSection={<IconDownload size={16} aria-hidden />}
        >
          {t('save')}
        </Button>
      )}
      <KeepingNote error={keep.error ?? forget.error} />
    </Stack>
  );
}

const LOOK = { variant: 'default', size: 'xs' } as const;
