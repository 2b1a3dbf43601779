import { $api } from '../api/client.js';
import { ProblemNote } from './problem-note.js';
import { Waiting } from './waiting.js';
import { WordDiff } from './word-diff.js';

interface Props {
  readonly itemId: string;
  readonly from: number;
  readonly to: number;
  readonly before: string;
  readonly after: string;
}

/** Two versions of an item against each other. */
export function VersionsDiff({ itemId, from, to, before, after }: Props) {
  const params = { path: { id: itemId }, query: { from, to } };
  const { data, error } = $api.useQuery('get', '/api/v1/items/{id}/diff', { params });
  if (error) return <ProblemNote error={error} />;
  return data ? <WordDiff diff={data} before={before} after={after} /> : <Waiting />;
}
