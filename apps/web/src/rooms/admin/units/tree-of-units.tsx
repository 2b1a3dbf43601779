import { Text, UnstyledButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { dayWords } from '../../../parts/format.js';
import classes from '../admin.module.css';
import { type Branch, placeOn, type Unit } from './unit-tree.js';

interface Props {
  readonly branches: readonly Branch[];
  readonly axis: { readonly from: string; readonly to: string };
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
}

/** Units below those they belong to, each with the line of its life. */
export function TreeOfUnits({ branches, ...rest }: Props) {
  return (
    <ul className={classes.tree}>
      {branches.map(({ unit, below }) => (
        <li key={unit.key}>
          <OneUnit unit={unit} {...rest} />
          {below.length > 0 && <TreeOfUnits branches={below} {...rest} />}
        </li>
      ))}
    </ul>
  );
}

function OneUnit({ unit, axis, chosen, onChoose }: Omit<Props, 'branches'> & { readonly unit: Unit }) {
  const isChosen = unit.key === chosen;
  const [left, right] = [placeOn(axis, unit.from, 0), placeOn(axis, unit.to, 100)];
  return (
    <UnstyledButton
      className={`${classes.unit} ${isChosen ? classes.current : ''}`}
      aria-pressed={isChosen}
      onClick={() => onChoose(unit.key)}
    >
      <span className={classes.unitName}>
        <Text span fw={isChosen ? 600 : 400}>
          {unit.name}
        </Text>{' '}
        <Life unit={unit} />
      </span>
      {(unit.from !== null || unit.to !== null) && (
        <span className={classes.line} aria-hidden>
          <span className={classes.life} style={{ left: `${left}%`, right: `${100 - right}%` }} />
        </span>
      )}
    </UnstyledButton>
  );
}

/** From when until when, as far as it is known. */
export function Life({ unit: { from, to } }: { readonly unit: Pick<Unit, 'from' | 'to'> }) {
  const { t } = useTranslation('admin');
  if (from === null && to === null) return null;
  const words =
    from !== null && to !== null
      ? t('units.life', { from: dayWords(from), to: dayWords(to) })
      : from !== null
        ? t('units.since', { day: dayWords(from) })
        : t('units.until', { day: dayWords(to!) });
  return (
    <Text span size="sm" c="dimmed">
      {words}
    </Text>
  );
}
