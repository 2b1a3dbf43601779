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
import { dayWords, today } from './format.js';
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

interface Props {
  readonly status: LegalStatus;
  /** The day the status is of; left out where the page says the day once for all of them. */
  readonly on?: string;
}

/** Whether something held on a day: of another day than today it says which, so that a saved page claims nothing of today. */
export function StatusBadge({ status, on = today() }: Props) {
  const { t } = useTranslation();
  const [color, Icon] = LOOKS[status];
  return (
    <Badge color={color} variant="outline" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {on === today() ? t(`status.${status}`) : t(`law.on.${status}`, { day: dayWords(on) })}
    </Badge>
  );
}
