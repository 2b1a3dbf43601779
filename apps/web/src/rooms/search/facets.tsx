import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { numberWords } from '../../parts/format.js';
import { EditionChoice } from './edition-choice.js';
import { useFacetNames } from './facet-names.js';
import { type FacetValue, useAllValues, valuesOf } from './facet-values.js';
import { type Facet, FACETS, toggled, withFilter } from './question.js';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';
import classes from './search-page.module.css';

const SHOWN = 7;

interface Props {
  readonly asking: Asking;
  readonly answered: Answered | null;
}

/** By what an answer can be narrowed, each value with how many it would leave. */
export function Facets({ asking, answered }: Props) {
  const { question, settle } = asking;
  const all = useAllValues(question.edition);
  const name = useFacetNames();
  return (
    <Stack gap="md">
      <EditionChoice asking={asking} />
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          values={valuesOf(facet, all, answered?.answer ?? null, question)}
          name={(value) => name(facet, value)}
          onToggle={(value) => settle((now) => withFilter(now, facet, toggled(now.filters[facet], value)))}
        />
      ))}
    </Stack>
  );
}

interface GroupProps {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  readonly name: (value: string) => string;
  readonly onToggle: (value: string) => void;
}

function FacetGroup({ facet, values, name, onToggle }: GroupProps) {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  if (values.length === 0) return null;
  const shown = isWhole ? values : values.filter(({ isChosen }, place) => place < SHOWN || isChosen);
  return (
    <fieldset className={classes.facet}>
      <Text component="legend" size="sm" fw={600}>
        {t(`facet.${facet}`)}
      </Text>
      {shown.map((one) => (
        <Row key={one.value} {...one} name={name(one.value)} onToggle={() => onToggle(one.value)} />
      ))}
      {shown.length < values.length && (
        <Button size="compact-xs" variant="subtle" onClick={() => setWhole(true)}>
          {common('showAll', { count: values.length })}
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
