import { type Classification } from '@app/knowledge';
import { isPerson, reaches } from './relation.js';
import { type Viewer } from './viewer.js';

/** Which texts a search may show. Restricted ones never: they are not in the index at all. */
export function audiencesOf(viewer: Viewer): readonly Classification[] {
  if (!reaches(viewer, 'read')) return [];
  return isPerson(viewer) ? ['public', 'internal'] : ['public'];
}
