import { Badge } from '@mantine/core';
import {
  IconArchive,
  IconArrowMerge,
  IconCheck,
  IconHourglass,
  IconLock,
  IconPencil,
  IconProgressCheck,
  IconStairsUp,
  IconThumbUp,
  IconUser,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { TONES } from '../../parts/tones.js';
import { type Review, type Ruling } from './data.js';
import { type CandidateState } from './year-search.js';

type Tone = keyof typeof TONES;
type Look = readonly [Tone, TablerIcon];

/** By word, icon and colour, never by colour alone. */
const STATES: Readonly<Record<CandidateState, Look>> = {
  waiting: ['quiet', IconHourglass],
  assigned: ['coming', IconUser],
  'to-confirm': ['warning', IconUsers],
  decided: ['special', IconProgressCheck],
  done: ['good', IconCheck],
};

const RULINGS: Readonly<Record<Ruling, Look>> = {
  keep: ['good', IconThumbUp],
  revise: ['coming', IconPencil],
  merge: ['warning', IconArrowMerge],
  retire: ['bad', IconArchive],
  promote: ['special', IconStairsUp],
};

const CYCLES: Readonly<Record<Review['state'], Look>> = {
  opening: ['warning', IconHourglass],
  open: ['coming', IconProgressCheck],
  closed: ['quiet', IconLock],
};

export const rulingIcon = (ruling: Ruling): TablerIcon => RULINGS[ruling][1];

/** How far an item has come in the review. */
export function StateBadge({ state }: { readonly state: CandidateState }) {
  const { t } = useTranslation('review');
  return <ToneBadge look={STATES[state]} words={t(`state.${state}`)} />;
}

/** What was said of an item. */
export function RulingBadge({ ruling }: { readonly ruling: Ruling }) {
  const { t } = useTranslation('review');
  return <ToneBadge look={RULINGS[ruling]} words={t(`ruling.${ruling}`)} />;
}

/** Whether a review is open. */
export function CycleBadge({ state }: { readonly state: Review['state'] }) {
  const { t } = useTranslation('review');
  return <ToneBadge look={CYCLES[state]} words={t(`cycleState.${state}`)} />;
}

/** A word with its icon and colour. */
export function ToneBadge({ look: [tone, Icon], words }: { readonly look: Look; readonly words: string }) {
  return (
    <Badge color={TONES[tone]} variant="outline" tt="none" leftSection={<Icon size={12} aria-hidden />}>
      {words}
    </Badge>
  );
}
