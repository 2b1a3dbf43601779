import { Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useReferenceNames } from '../../api/reference.js';
import { dayWords } from '../../parts/format.js';
import classes from './facts.module.css';

/** Terms and what they are for one item. */
export function Facts({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <section aria-label={label}>
      <dl className={classes.facts}>{children}</dl>
    </section>
  );
}

/** One of them; nothing where nothing is known of it. */
export function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === null || children === undefined || children === '' || children === false) return null;
  return (
    <div className={classes.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

export function SectorNames({ keys }: { readonly keys: readonly string[] }) {
  const nameOf = useReferenceNames('sectors');
  return keys.map(nameOf).join(', ');
}

/** "2016" -> "năm 2016", "2016-05" -> "tháng 05/2016", a day as dd/mm/yyyy. */
export function useEventDate(): (date: string) => string {
  const { t } = useTranslation('items');
  return (date) => {
    const parts = date.split('-').length;
    if (parts === 3) return dayWords(date);
    return t(parts === 2 ? 'inMonth' : 'inYear', { date: dayWords(date) });
  };
}

export function Quiet({ children }: { readonly children: ReactNode }) {
  return (
    <Text span c="dimmed" size="sm" inherit={false}>
      {children}
    </Text>
  );
}
