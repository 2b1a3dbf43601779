import { Badge } from '@mantine/core';
import {
  IconCircleCheck,
  IconCircleDashed,
  IconCircleX,
  IconGavel,
  IconSend,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client.js';
import { TONES } from './tones.js';

type Status = NonNullable<Schema<'GapBody'>['status']>;

const LOOKS: Readonly<Record<Status, readonly [color: string, TablerIcon]>> = {
  open: [TONES.warning, IconCircleDashed],
  proposed: [TONES.coming, IconSend],
  accepted: [TONES.good, IconGavel],
  resolved: [TONES.good, IconCircleCheck],
  rejected: [TONES.quiet, IconCircleX],
};

/** How far a gap got, by word, icon and colour. */
export function GapStatus({ status }: { readonly status: Status }) {
  const { t } = useTranslation();
  const [color, Icon] = LOOKS[status];
  return (
    <Badge color={color} variant="outline" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {t(`gapStatus.${status}`)}
    </Badge>
  );
}
