import { List, Text, Title } from '@mantine/core';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { RowAnchor } from './row-link.js';
import classes from './measures.module.css';

interface Props {
  readonly figures: readonly Schema<'FigureDto'>[];
  readonly year: number;
}

/** The provinces that contributed nothing in the year, each with what it has in all. */
export function SilentProvinces({ figures, year }: Props) {
  const { t } = useTranslation('measures');
  const title = useId();
  const figure = figures.find(({ key }) => key === 'silent-provinces');
  if (!figure) return null;
  return (
    <section className={classes.card} aria-labelledby={title}>
      <Title order={3} size="h4" id={title}>
        {figure.name}
      </Title>
      <Text size="sm" c="dimmed" mb="xs">
        {t('silent', { count: figure.rows.length, of: figure.base, year })}
      </Text>
      {figure.rows.length === 0 ? (
        <Text>{t(figure.base === 0 ? 'noProvinces' : 'noSilent')}</Text>
      ) : (
        <List size="sm" listStyleType="none" className={classes.names}>
          {figure.rows.map(({ key, label, search }) => (
            <List.Item key={key}>
              <RowAnchor link={search && { to: 'search', filter: search }}>{label}</RowAnchor>
            </List.Item>
          ))}
        </List>
      )}
    </section>
  );
}
