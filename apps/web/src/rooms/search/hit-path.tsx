import { Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Hit } from './question.js';

const TABLES = ['bodies', 'provinces', 'sectors', 'subject-kinds', 'titles'] as const;

/** What a text stands in, from the whole to the part. The titles of chapters shout: their number does. */
export function HitPath({ hit: { kind, path } }: { readonly hit: Hit }) {
  const { t } = useTranslation('search');
  const table = TABLES.find((one) => kind === 'reference' && one === path[0]);
  const steps = table
    ? [t(`table.${table}`)]
    : path.map((step, depth) => (depth === 0 ? step : step.split('. ')[0]!));
  if (steps.length === 0) return null;
  return (
    <Text size="sm" c="dimmed" title={path.join(' › ')}>
      {steps.join(' › ')}
    </Text>
  );
}
