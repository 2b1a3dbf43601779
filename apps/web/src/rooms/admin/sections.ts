import {
  IconBuildingBank,
  IconDatabaseExport,
  IconFileImport,
  IconHistory,
  IconKey,
  IconLayoutDashboard,
  IconListSearch,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { type Role, type Session } from '../../api/entrance.js';

const ANYBODY: readonly Role[] = [];

/** Each section: its words in `sections` of admin.json, and who finds something to do in it; empty: who is logged in. */
export const SECTIONS = [
  {
    name: 'overview',
    icon: IconLayoutDashboard,
    link: linkOptions({ to: '/quan-tri' }),
    for: ['administrator', 'curator', 'legal'],
  },
  {
    name: 'import',
    icon: IconFileImport,
    link: linkOptions({ to: '/quan-tri/nap-van-ban' }),
    for: ['legal', 'curator'],
  },
  { name: 'people', icon: IconUsers, link: linkOptions({ to: '/quan-tri/nguoi' }), for: ['administrator'] },
  {
    name: 'units',
    icon: IconBuildingBank,
    link: linkOptions({ to: '/quan-tri/don-vi' }),
    for: ['administrator', 'curator', 'legal'],
  },
  { name: 'tokens', icon: IconKey, link: linkOptions({ to: '/quan-tri/ma-truy-cap' }), for: ANYBODY },
  {
    name: 'index',
    icon: IconListSearch,
    link: linkOptions({ to: '/quan-tri/chi-muc' }),
    for: ['administrator'],
  },
  {
    name: 'audit',
    icon: IconHistory,
    link: linkOptions({ to: '/quan-tri/nhat-ky' }),
    for: ['administrator'],
  },
  {
    name: 'backup',
    icon: IconDatabaseExport,
    link: linkOptions({ to: '/quan-tri/sao-luu' }),
    for: ['administrator'],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly icon: TablerIcon;
  readonly link: { readonly to: string };
  readonly for: readonly Role[];
}[];

export type Section = (typeof SECTIONS)[number];

export function isFor(section: Section, session: Session | null): boolean {
  const roles: readonly Role[] = section.for;
  return session !== null && (roles.length === 0 || session.roles.some((role) => roles.includes(role)));
}

/** The section an address belongs to: the one whose own address begins it, the longest first. */
export function sectionAt(path: string): Section {
  return (
    SECTIONS.filter(({ link: { to } }) => path === to || path.startsWith(`${to}/`)).at(-1) ?? SECTIONS[0]
  );
}
