import { Stack } from '@mantine/core';
import { FacetGroup } from '../../parts/facet-group.js';
import { toggled, valuesOf } from '../../parts/facets.js';
import { useAllValues } from './all-values.js';
import { EditionChoice } from './edition-choice.js';
import { useFacetNames } from './facet-names.js';
import { FACETS, withFilter } from './question.js';
import { type Answered } from './use-answer.js';
import { type Asking } from './use-question.js';

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
          values={valuesOf(facet, all, answered?.answer.facets ?? null, question.filters[facet])}
          name={name}
          onToggle={(value) => settle((now) => withFilter(now, facet, toggled(now.filters[facet], value)))}
        />
      ))}
    </Stack>
  );
}
