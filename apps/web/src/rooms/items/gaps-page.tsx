import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { useFacetNames } from '../../parts/facet-names.js';
import { GapStatus } from '../../parts/gap-status.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { citationWords } from '../../parts/place-words.js';
import { HitSnippet } from './hit-snippet.js';
import { type Hit, ItemsList } from './items-list.js';
import classes from './items-list.module.css';

const route = getRouteApi('/bat-cap');

/** Every gap in the law who is here may read. */
export function GapsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <ItemsList
      kind="gap"
      search={search}
      onSearch={(next) => void navigate({ search: next })}
      row={(hit) => <GapRow hit={hit} withSnippet={search.q !== undefined} />}
    />
  );
}

function GapRow({ hit, withSnippet }: { readonly hit: Hit; readonly withSnippet: boolean }) {
  const { t } = useTranslation();
  const nameOf = useFacetNames();
  const { gapStatus, gapKind, sectors } = hit.facets;
  return (
    <>
      <TextLink {...itemLink('gap', hit.itemId)} className={classes.title ?? ''}>
        {hit.title}
      </TextLink>
      {withSnippet && <HitSnippet hit={hit} />}
      <div className={classes.facts}>
        {gapStatus && <GapStatus status={gapStatus} />}
        {gapKind && <span>{t(`gapKind.${gapKind}`)}</span>}
        <FirstProvision id={hit.itemId} />
        <span>{sectors.map((key) => nameOf('sector', key)).join(', ')}</span>
      </div>
    </>
  );
}

/** The index does not tell it; it is asked for by what opening the gap asks for, so that then it is there. */
function FirstProvision({ id }: { readonly id: string }) {
  const params = { path: { id }, query: { html: true } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}', { params });
  const [first] = (data?.version?.body as Schema<'GapBody'> | undefined)?.provisions ?? [];
  return first ? <span>{citationWords(first.provision, first.at)}</span> : null;
}
