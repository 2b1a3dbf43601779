import { Badge } from '@mantine/core';
import {
  IconArchive,
  IconCheck,
  IconEyeCheck,
  IconHourglass,
  IconMessageReport,
  IconPencil,
  IconReplace,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client.js';
import { TONES } from '../../parts/tones.js';

type Stage = Schema<'WorkDto'>['stage'];

/** By word, icon and colour, never by colour alone. */
const LOOKS: Readonly<Record<Stage, readonly [color: string, TablerIcon]>> = {
  draft: [TONES.quiet, IconPencil],
  submitted: [TONES.coming, IconHourglass],
  'changes-requested': [TONES.warning, IconMessageReport],
  approved: [TONES.good, IconCheck],
  published: [TONES.good, IconEyeCheck],
  superseded: [TONES.quiet, IconReplace],
  retired: [TONES.quiet, IconArchive],
};

/** Where a version stands on its way to readers. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  const { t } = useTranslation();
  const [color, Icon] = LOOKS[stage];
  return (
    <Badge color={color} variant="outline" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {t(`stage.${stage}`)}
    </Badge>
  );
}
