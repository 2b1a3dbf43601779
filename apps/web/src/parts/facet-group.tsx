import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './facet-group.module.css';
import { type Facet, type FacetValue } from './facets.js';
import { numberWords } from './format.js';

const SHOWN = 7;

interface GroupProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly name: (facet: Facet, value: string) => string;
  readonly onToggle: (value: string) => void;
}

/** A facet to choose from, each value with how many it would leave. Nothing where no text has a value of it. */
export function FacetGroup({ facet, values, name, onToggle }: GroupProps) {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = isWhole ? values : values.filter(({ isChosen }, place) => place < SHOWN || isChosen);
  return (
    <fieldset className={classes.facet}>
      <Text component="legend" size="sm" fw={600}>
        {t(`facet.${facet}`)}
      </Text>
      {shown.map((one) => (
        <Row key={one.value} {...one} name={name(facet, one.value)} onToggle={() => onToggle(one.value)} />
      ))}
      {shown.length < values.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {t('showAll', { count: values.length })}
        </Button>
      )}
    </fieldset>
  );
}

interface RowProps extends Omit<FacetValue, 'value'> {
  readonly name: string;
  readonly onToggle: () => void;
}

/** The browser's own box: there are dozens of them, drawn anew at every key. */
function Row({ count, isChosen, name, onToggle }: RowProps) {
  const isGone = count === 0 && !isChosen;
  return (
    <label className={classes.value} data-disabled={isGone || undefined}>
      <input type="checkbox" checked={isChosen} disabled={isGone} onChange={onToggle} />
      <span className={classes.valueName}>{name}</span>
      <span className={classes.count}>{count === null ? '' : numberWords(count)}</span>
    </label>
  );
}
