import { getRouteApi } from '@tanstack/react-router';
import { ItemPage } from './item-page.js';

const route = getRouteApi('/bat-cap/$');

export function GapPage() {
  const { _splat: id = '' } = route.useParams();
  const { ban } = route.useSearch();
  return <ItemPage key={id} id={id} version={ban} kinds={['gap']} />;
}
