import { Badge } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCheck,
  IconCircleX,
  IconInfoCircle,
  type TablerIcon,
} from '@tabler/icons-react';

export type Tone = 'good' | 'warning' | 'bad' | 'plain';

/** Ink that keeps 4.5:1 on either ground. */
const LOOKS: Readonly<Record<Tone, readonly [ink: string, TablerIcon]>> = {
  good: ['light-dark(var(--mantine-color-teal-9), var(--mantine-color-teal-4))', IconCheck],
  warning: ['light-dark(#9c3d00, var(--mantine-color-orange-4))', IconAlertTriangle],
  bad: ['light-dark(var(--mantine-color-red-9), var(--mantine-color-red-4))', IconCircleX],
  plain: ['light-dark(var(--mantine-color-gray-8), var(--mantine-color-gray-4))', IconInfoCircle],
};

/** How something stands: by word, icon and colour. */
export function StateMark({ tone, children }: { readonly tone: Tone; readonly children: string }) {
  const [ink, Icon] = LOOKS[tone];
  return (
    <Badge
      variant="outline"
      color="gray"
      c={ink}
      tt="none"
      h="auto"
      styles={{ root: { borderColor: ink }, label: { whiteSpace: 'normal' } }}
      leftSection={<Icon size={12} aria-hidden />}
    >
      {children}
    </Badge>
  );
}
