import { Text } from '@mantine/core';
import { Segments } from '../../parts/segments.js';
import { type Hit } from './items-list.js';

/** The words that answer best, what was looked for marked. */
export function HitSnippet({ hit: { snippets } }: { readonly hit: Hit }) {
  const [snippet] = snippets;
  if (!snippet) return null;
  return (
    <Text size="sm" lineClamp={3}>
      <Segments segments={snippet.segments} />
    </Text>
  );
}
