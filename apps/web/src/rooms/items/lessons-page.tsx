import { Badge, Text } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useFacetNames } from '../../parts/facet-names.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { HitSnippet } from './hit-snippet.js';
import { type Hit, ItemsList } from './items-list.js';
import classes from './items-list.module.css';

const route = getRouteApi('/bai-hoc');

/** Every lesson who is here may read. */
export function LessonsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ItemsList
      kind="lesson"
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      row={(hit) => <LessonRow hit={hit} withSnippet={search.q !== undefined} />}
    />
  );
}

function LessonRow({ hit, withSnippet }: { readonly hit: Hit; readonly withSnippet: boolean }) {
  const { t } = useTranslation();
  const nameOf = useFacetNames();
  const { sectors, places, year, maturity } = hit.facets;
  return (
    <>
      <TextLink {...itemLink('lesson', hit.itemId)} className={classes.title ?? ''}>
        {hit.title}
      </TextLink>
      {withSnippet && <HitSnippet hit={hit} />}
      <div className={classes.facts}>
        {maturity && (
          <Badge variant="outline" color="accent" tt="none">
            {t(`maturity.${maturity}`)}
          </Badge>
        )}
        <span>{sectors.map((key) => nameOf('sector', key)).join(', ')}</span>
        {places.length > 0 && <span>{places.map((key) => nameOf('place', key)).join(', ')}</span>}
        {year !== null && <Text inherit>{year}</Text>}
      </div>
    </>
  );
}
