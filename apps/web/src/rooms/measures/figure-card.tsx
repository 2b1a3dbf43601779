import { Group, Text, Title } from '@mantine/core';
import {
  IconArrowDownRight,
  IconArrowRight,
  IconArrowUpRight,
  IconCheck,
  IconTarget,
} from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { numberWords } from '../../parts/format.js';
import { TextLink } from '../../parts/links.js';
import { type View } from './measures-search.js';
import classes from './measures.module.css';

type Figure = Schema<'FigureDto'>;

/** Where more is told of what a figure counts. */
const MORE: Readonly<Record<string, View>> = { currency: 'hieu-luc', 'zero-results': 'thieu' };

interface Props {
  readonly figure: Figure;
  readonly year: number;
  /** The views that who is here may open. */
  readonly views: readonly View[];
}

/** One figure of the year: what it is, what it rests on, how it changed and how it is counted. */
export function FigureCard({ figure, year, views }: Props) {
  const { t } = useTranslation('measures');
  const title = useId();
  const { key, name, value, unit, base, query } = figure;
  const more = MORE[key];
  return (
    <section className={classes.card} aria-labelledby={title}>
      <Title order={3} size="h5" id={title}>
        {name}
      </Title>
      {value === null ? (
        <Text my={4}>{t('noFigure')}</Text>
      ) : (
        <Text my={4}>
          <span className={classes.value}>{numberWords(value)}</span> {unit}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('base', { n: numberWords(base) })}
      </Text>
      <Change figure={figure} year={year} />
      <Target figure={figure} />
      <Text size="sm" mt="xs">
        <strong>{t('query')}:</strong> {query}
      </Text>
      <Group gap="md" mt="auto" pt="xs" className="no-print">
        <TextLink
          size="sm"
          from="/so-lieu"
          to="/so-lieu"
          search={(old) => ({ ...old, so: key })}
          hash="qua-cac-nam"
        >
          {t('overYears')}
        </TextLink>
        {more && views.includes(more) && (
          <TextLink size="sm" from="/so-lieu" to="/so-lieu" search={(old) => ({ ...old, xem: more })}>
            {t(`views.${more}.name`)}
          </TextLink>
        )}
      </Group>
    </section>
  );
}

function Change({
  figure: { previous, change, unit },
  year,
}: {
  readonly figure: Figure;
  readonly year: number;
}) {
  const { t } = useTranslation('measures');
  const before = { year: year - 1, value: previous === null ? '' : numberWords(previous), unit };
  if (previous === null) return <Text size="sm">{t('before.none', before)}</Text>;
  if (change === null) return <Text size="sm">{t('before.only', before)}</Text>;
  const Icon = change > 0 ? IconArrowUpRight : change < 0 ? IconArrowDownRight : IconArrowRight;
  const how = change > 0 ? 'up' : change < 0 ? 'down' : 'same';
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">{t(`before.${how}`, { ...before, percent: numberWords(Math.abs(change)) })}</Text>
    </Group>
  );
}

function Target({ figure: { target, change } }: { readonly figure: Figure }) {
  const { t } = useTranslation('measures');
  if (target === null) return null;
  const isMet = change !== null && change >= target;
  const Icon = isMet ? IconCheck : IconTarget;
  const reached = change === null ? 'unknown' : isMet ? 'met' : 'missed';
  return (
    <Group gap={4} wrap="nowrap" align="flex-start">
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm">
        {t('target', { percent: numberWords(target) })} {t(`targetState.${reached}`)}
      </Text>
    </Group>
  );
}
