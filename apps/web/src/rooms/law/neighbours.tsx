import { Group } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../parts/links.js';
import { neighboursOf, type TocLine } from './toc.js';
import classes from './neighbours.module.css';

/** The articles before and after this one; the day stays the one that is read. */
export function Neighbours({ lines, id }: { readonly lines: readonly TocLine[]; readonly id: string }) {
  const { t } = useTranslation('law');
  const [before, after] = neighboursOf(lines, id);
  if (!before && !after) return null;
  return (
    <Group component="nav" aria-label={t('neighbours')} grow align="stretch" className="no-print">
      {before ? <Neighbour line={before} rel="prev" /> : <span />}
      {after ? <Neighbour line={after} rel="next" /> : <span />}
    </Group>
  );
}

function Neighbour({ line: { node }, rel }: { readonly line: TocLine; readonly rel: 'prev' | 'next' }) {
  const { t } = useTranslation('law');
  const isNext = rel === 'next';
  return (
    <ButtonLink
      to="/quy-dinh/$"
      params={{ _splat: node.provision! }}
      search={({ ngay }) => (ngay ? { ngay } : {})}
      rel={rel}
      variant="default"
      h="auto"
      py="xs"
      justify={isNext ? 'flex-end' : 'flex-start'}
      classNames={{ label: classes.label! }}
      leftSection={isNext ? undefined : <IconChevronLeft size={16} aria-hidden />}
      rightSection={isNext ? <IconChevronRight size={16} aria-hidden /> : undefined}
    >
      {[t('article', { number: node.number }), node.heading].filter(Boolean).join('. ')}
    </ButtonLink>
  );
}
