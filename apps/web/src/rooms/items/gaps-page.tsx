import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { citationWords } from '../../parts/place-words.js';
import { useFacetWords } from './facet-words.js';
import { GapStatus } from './gap-view.js';
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
  const wordsOf = useFacetWords();
  return (
    <>
      <TextLink {...itemLink('gap', hit.itemId)} className={classes.title ?? ''}>
        {hit.title}
      </TextLink>
      {withSnippet && <HitSnippet hit={hit} />}
      <div className={classes.facts}>
        <GapFacts id={hit.itemId} />
        <span>{hit.facets.sectors.map((key) => wordsOf('linhvuc', key)).join(', ')}</span>
      </div>
    </>
  );
}

/** What the index does not tell of a gap; it is what opening the gap asks for, so that then it is there. */
function GapFacts({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const params = { path: { id }, query: { html: true } };
  const { data } = $api.useQuery('get', '/api/v1/items/{id}', { params });
  const body = data?.version?.body as Schema<'GapBody'> | undefined;
  if (!body) return null;
  const { gapKind, status = 'open', provisions = [] } = body;
  return (
    <>
      <GapStatus status={status} />
      <span>{t(`gapKind.${gapKind}`)}</span>
      {provisions[0] && <span>{citationWords(provisions[0].provision, provisions[0].at)}</span>}
    </>
  );
}
