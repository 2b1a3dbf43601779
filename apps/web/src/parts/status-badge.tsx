import { Badge } from '@mantine/core';
import {
  IconCheck,
  IconClockHour4,
  IconHelp,
  IconPlayerPause,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client.js';
import { TONES } from './tones.js';

export type LegalStatus = Schema<'AsOfDto'>['status'];

/** By word, icon and colour, never by colour alone. */
const LOOKS: Readonly<Record<LegalStatus, readonly [color: string, TablerIcon]>> = {
  'in-force': [TONES.good, IconCheck],
  'not-yet': [TONES.coming, IconClockHour4],
  'no-longer': [TONES.quiet, IconX],
  suspended: [TONES.warning, IconPlayerPause],
  unknown: [TONES.quiet, IconHelp],
  'not-loaded': [TONES.quiet, IconHelp],
};

/** Whether something held on the day asked about. */
export function StatusBadge({ status }: { readonly status: LegalStatus }) {
  const { t } = useTranslation();
  const [color, Icon] = LOOKS[status];
  return (
    <Badge color={color} variant="outline" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {t(`status.${status}`)}
    </Badge>
  );
}
