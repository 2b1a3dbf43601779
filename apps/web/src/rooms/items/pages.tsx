import { Group, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../parts/links.js';
import { type ListSearch, without } from './list-search.js';

/** To the page before and the page after; nothing where one page holds all. */
export function Pages({ search, of }: { readonly search: ListSearch; readonly of: number }) {
  const { trang: page = 1 } = search;
  const { t } = useTranslation('items');
  if (of <= 1 && page === 1) return null;
  const to = (trang: number): ListSearch => {
    const kept = without(search, 'trang');
    return trang > 1 ? { ...kept, trang } : kept;
  };
  return (
    <Group component="nav" aria-label={t('list.pages')} justify="center" className="no-print">
      {page > 1 && (
        <ButtonLink
          to="."
          search={to(page - 1)}
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
        >
          {t('list.previous')}
        </ButtonLink>
      )}
      <Text size="sm">{t('list.page', { page: `${page}/${of}` })}</Text>
      {page < of && (
        <ButtonLink
          to="."
          search={to(page + 1)}
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
        >
          {t('list.next')}
        </ButtonLink>
      )}
    </Group>
  );
}
