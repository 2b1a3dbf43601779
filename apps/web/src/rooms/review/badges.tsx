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
import { type Review, type Ruling } from './data.js';
import { type CandidateState } from './year-search.js';

type Tone = keyof typeof TONES;
type Look = readonly [Tone, TablerIcon];

/** Each readable on the light and on the dark ground: 4.5:1. */
const TONES = {
  gray: 'light-dark(#495057, #ced4da)',
  blue: 'light-dark(#1864ab, #74c0fc)',
  orange: 'light-dark(#9c3a06, #ffc078)',
  violet: 'light-dark(#5f3dc4, #b197fc)',
  teal: 'light-dark(#087f5b, #63e6be)',
  red: 'light-dark(#b02525, #ffa8a8)',
  grape: 'light-dark(#862e9c, #e599f7)',
} as const;

/** By word, icon and colour, never by colour alone. */
const STATES: Readonly<Record<CandidateState, Look>> = {
  waiting: ['gray', IconHourglass],
  assigned: ['blue', IconUser],
  'to-confirm': ['orange', IconUsers],
  decided: ['violet', IconProgressCheck],
  done: ['teal', IconCheck],
};

const RULINGS: Readonly<Record<Ruling, Look>> = {
  keep: ['teal', IconThumbUp],
  revise: ['blue', IconPencil],
  merge: ['orange', IconArrowMerge],
  retire: ['red', IconArchive],
  promote: ['grape', IconStairsUp],
};

const CYCLES: Readonly<Record<Review['state'], Look>> = {
  opening: ['orange', IconHourglass],
  open: ['blue', IconProgressCheck],
  closed: ['gray', IconLock],
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
