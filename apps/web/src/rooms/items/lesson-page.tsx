import { getRouteApi } from '@tanstack/react-router';
import { ItemPage } from './item-page.js';

const route = getRouteApi('/bai-hoc/$');

/** A lesson; entries of reference tables are read here too. */
export function LessonPage() {
  const { _splat: id = '' } = route.useParams();
  const { ban } = route.useSearch();
  return <ItemPage key={id} id={id} version={ban} kinds={['lesson', 'reference']} />;
}
