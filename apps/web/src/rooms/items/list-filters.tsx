import { Button, Collapse, Group, Pill, Stack, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FacetGroup } from '../../parts/facet-group.js';
import { useFacetNames } from '../../parts/facet-names.js';
import { type FacetCounts, toggled, valuesOf } from '../../parts/facets.js';
import classes from './list-filters.module.css';
import { FACETS, type ListSearch, withFacet, without } from './list-search.js';

interface Props {
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
  /** What the whole list has, whatever is chosen; and what is left, null while it is not there. */
  readonly all: FacetCounts;
  readonly facets: FacetCounts | null;
}

type Chosen = Pick<Props, 'search' | 'onSearch'>;

/** Words to look for and facets to choose from; folded away where there is no room beside the list. */
export function ListFilters({ search, onSearch, all, facets }: Props) {
  const { t } = useTranslation('items');
  const nameOf = useFacetNames();
  const [isOpen, { toggle }] = useDisclosure();
  const count = FACETS.reduce((sum, { name }) => sum + (search[name]?.length ?? 0), 0);
  const groups = (
    <Stack gap="lg">
      {FACETS.map(({ name, facet }) => {
        const chosen = search[name] ?? [];
        return (
          <FacetGroup
            key={facet}
            facet={facet}
            values={valuesOf(facet, all, facets, chosen)}
            name={nameOf}
            onToggle={(value) => onSearch(withFacet(search, name, toggled(chosen, value)))}
          />
        );
      })}
    </Stack>
  );
  return (
    <Stack gap="md" className="no-print" component="search">
      <Words key={search.q ?? ''} search={search} onSearch={onSearch} />
      <Chosen search={search} onSearch={onSearch} />
      <div className={classes.folded}>
        <Button
          variant="default"
          aria-expanded={isOpen}
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={toggle}
        >
          {count > 0 ? t('list.filtersOn', { count }) : t('list.filters')}
        </Button>
        <Collapse expanded={isOpen} mt="sm">
          {groups}
        </Collapse>
      </div>
      <div className={classes.beside}>{groups}</div>
    </Stack>
  );
}

function Words({ search, onSearch }: Chosen) {
  const { t } = useTranslation('items');
  const [typed, setTyped] = useState(search.q ?? '');
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const kept = without(search, 'q', 'trang');
    onSearch(typed.trim() ? { ...kept, q: typed.trim() } : kept);
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          type="search"
          label={t('list.filter')}
          placeholder={t('list.filterHint')}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          style={{ flex: 1 }}
        />
        <Button type="submit" variant="default" px="sm" aria-label={t('list.find')}>
          <IconSearch size={16} aria-hidden />
        </Button>
      </Group>
    </form>
  );
}

/** What is filtered by, each to be lifted with one press. */
function Chosen({ search, onSearch }: Chosen) {
  const { t } = useTranslation('items');
  const nameOf = useFacetNames();
  const chosen = FACETS.flatMap(({ name, facet }) =>
    (search[name] ?? []).map((value) => ({ name, value, words: nameOf(facet, value) })),
  );
  if (chosen.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label={t('list.chosen')}>
      {chosen.map(({ name, value, words }) => (
        <Pill
          key={`${name} ${value}`}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': t('list.lift', { what: words }),
            tabIndex: 0,
            'aria-hidden': false,
          }}
          onRemove={() => onSearch(withFacet(search, name, toggled(search[name] ?? [], value)))}
        >
          {words}
        </Pill>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => onSearch(search.q ? { q: search.q } : {})}>
        {t('list.clear')}
      </Button>
    </Group>
  );
}
