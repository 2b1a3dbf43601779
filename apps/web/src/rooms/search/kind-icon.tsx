import {
  IconAlertHexagon,
  IconBook2,
  IconBooks,
  IconBulb,
  IconListDetails,
  IconSectionSign,
  type TablerIcon,
} from '@tabler/icons-react';
import { type KINDS } from '../../parts/facets.js';

const ICONS: Readonly<Record<(typeof KINDS)[number], TablerIcon>> = {
  lesson: IconBulb,
  provision: IconSectionSign,
  gap: IconAlertHexagon,
  document: IconBook2,
  reference: IconListDetails,
  edition: IconBooks,
};

/** Beside the word for a kind, never instead of it. */
export function KindIcon({ kind }: { readonly kind: string }) {
  const Icon = ICONS[kind as 'lesson'];
  return <Icon size={16} stroke={1.7} aria-hidden />;
}
