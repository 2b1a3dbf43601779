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

export type LegalStatus = Schema<'AsOfDto'>['status'];

/** By word, icon and colour, never by colour alone. */
const LOOKS: Readonly<Record<LegalStatus, readonly [color: string, TablerIcon]>> = {
  'in-force': ['teal.9', IconCheck],
  'not-yet': ['blue.9', IconClockHour4],
  'no-longer': ['gray.8', IconX],
  suspended: ['orange.9', IconPlayerPause],
  unknown: ['gray.8', IconHelp],
  'not-loaded': ['gray.8', IconHelp],
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
