import { Button, Checkbox, Collapse, Group, Pill, Stack, Text, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { useFacetWords } from './facet-words.js';
import classes from './list-filters.module.css';
import { type FacetName, FACETS, type ListSearch, withFacet, without } from './list-search.js';

interface Props {
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
  readonly facets: Schema<'SearchResultDto'>['facets'];
}

/** Words to look for and facets to choose from; folded away where there is no room beside the list. */
export function ListFilters({ search, onSearch, facets }: Props) {
  const { t } = useTranslation('items');
  const [isOpen, { toggle }] = useDisclosure();
  const count = FACETS.reduce((sum, { name }) => sum + (search[name]?.length ?? 0), 0);
  const groups = (
    <Stack gap="lg">
      {FACETS.map(({ name, facet }) => (
        <FacetGroup key={name} name={name} counts={facets[facet] ?? []} search={search} onSearch={onSearch} />
      ))}
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

function Words({ search, onSearch }: Omit<Props, 'facets'>) {
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

function FacetGroup(props: {
  readonly name: FacetName;
  readonly counts: readonly Schema<'FacetCountDto'>[];
  readonly search: ListSearch;
  readonly onSearch: (search: ListSearch) => void;
}) {
  const { t } = useTranslation('items');
  const { name, counts, search, onSearch } = props;
  const wordsOf = useFacetWords();
  const chosen = search[name] ?? [];
  const counted = new Map(counts.map(({ value, count }) => [value, count]));
  const known = [...new Set([...counted.keys(), ...chosen])];
  const values = name === 'nam' ? known.sort().reverse() : known;
  if (values.length === 0) return null;
  const change = (next: string[]): void => onSearch(withFacet(search, name, next));
  return (
    <Checkbox.Group label={t(`list.${name}`)} value={[...chosen]} onChange={change}>
      <Stack gap={6} mt={6} className={classes.values}>
        {values.map((value) => (
          <Checkbox
            key={value}
            value={value}
            size="sm"
            label={
              <>
                {wordsOf(name, value)}{' '}
                <Text span size="sm" c="dimmed">
                  {counted.get(value) ?? 0}
                </Text>
              </>
            }
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

/** What is filtered by, each to be lifted with one press. */
function Chosen({ search, onSearch }: Omit<Props, 'facets'>) {
  const { t } = useTranslation('items');
  const wordsOf = useFacetWords();
  const chosen = FACETS.flatMap(({ name }) => (search[name] ?? []).map((value) => ({ name, value })));
  if (chosen.length === 0) return null;
  return (
    <Group gap={6} role="group" aria-label={t('list.chosen')}>
      {chosen.map(({ name, value }) => (
        <Pill
          key={`${name} ${value}`}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': t('list.lift', { what: wordsOf(name, value) }),
            tabIndex: 0,
            'aria-hidden': false,
          }}
          onRemove={() =>
            onSearch(
              withFacet(
                search,
                name,
                (search[name] ?? []).filter((each) => each !== value),
              ),
            )
          }
        >
          {wordsOf(name, value)}
        </Pill>
      ))}
      <Button variant="subtle" size="compact-sm" onClick={() => onSearch(search.q ? { q: search.q } : {})}>
        {t('list.clear')}
      </Button>
    </Group>
  );
}
