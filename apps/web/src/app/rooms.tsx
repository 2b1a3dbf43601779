import { Group, Menu, UnstyledButton } from '@mantine/core';
import {
  IconAlertHexagon,
  IconBook2,
  IconBulb,
  IconChartBar,
  IconChecklist,
  IconDots,
  IconDownload,
  IconInbox,
  IconSearch,
  IconSettings,
  type TablerIcon,
} from '@tabler/icons-react';
import { linkOptions } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type Role, useSession } from '../api/entrance.js';
import { MenuLink, PlainLink, RailLink } from '../parts/links.js';
import classes from './rooms.module.css';

const ANYBODY = 'anybody';

/** Each room: its words in `rooms` of common.json, and who finds something to do in it. */
const ROOMS = [
  { name: 'search', icon: IconSearch, link: linkOptions({ to: '/' }), for: ANYBODY },
  { name: 'documents', icon: IconBook2, link: linkOptions({ to: '/van-ban' }), for: ANYBODY },
  { name: 'lessons', icon: IconBulb, link: linkOptions({ to: '/bai-hoc' }), for: ANYBODY },
  { name: 'gaps', icon: IconAlertHexagon, link: linkOptions({ to: '/bat-cap' }), for: ANYBODY },
  { name: 'saved', icon: IconDownload, link: linkOptions({ to: '/da-luu' }), for: ANYBODY },
  { name: 'work', icon: IconInbox, link: linkOptions({ to: '/viec-cua-toi' }), for: [] },
  { name: 'review', icon: IconChecklist, link: linkOptions({ to: '/ra-soat' }), for: [] },
  { name: 'measures', icon: IconChartBar, link: linkOptions({ to: '/so-lieu' }), for: [] },
  {
    name: 'admin',
    icon: IconSettings,
    link: linkOptions({ to: '/quan-tri' }),
    for: ['administrator', 'curator', 'legal'],
  },
] as const satisfies readonly {
  readonly name: string;
  readonly icon: TablerIcon;
  readonly link: object;
  /** Empty: everybody who is logged in. */
  readonly for: typeof ANYBODY | readonly Role[];
}[];

const ON_PHONES = 4;

function useRooms() {
  const session = useSession();
  return ROOMS.filter(({ for: roles }) => {
    if (roles === ANYBODY) return true;
    return session !== null && (roles.length === 0 || roles.some((role) => session.roles.includes(role)));
  });
}

export function Rail() {
  const { t } = useTranslation();
  return useRooms().map(({ name, icon: Icon, link }) => (
    <RailLink
      key={name}
      {...link}
      className={classes.rail}
      activeOptions={{ exact: link.to === '/', includeSearch: false }}
      activeProps={{ 'data-active': true, 'aria-current': 'page' } as object}
      label={t(`rooms.${name}`)}
      leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
    />
  ));
}

/** Three rooms and the way to the others. */
export function BottomBar() {
  const { t } = useTranslation();
  const rooms = useRooms();
  const first = rooms.slice(0, ON_PHONES - 1);
  return (
    <Group grow gap={0} h="100%" wrap="nowrap">
      {first.map(({ name, icon: Icon, link }) => (
        <PlainLink
          key={name}
          {...link}
          className={classes.bar}
          activeOptions={{ exact: link.to === '/', includeSearch: false }}
          activeProps={{ 'data-active': true, 'aria-current': 'page' } as object}
        >
          <Icon size={22} stroke={1.6} aria-hidden />
          {t(`rooms.${name}`)}
        </PlainLink>
      ))}
      <Menu position="top-end">
        <Menu.Target>
          <UnstyledButton className={classes.bar}>
            <IconDots size={22} stroke={1.6} aria-hidden />
            {t('rooms.more')}
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          {rooms.slice(first.length).map(({ name, icon: Icon, link }) => (
            <MenuLink key={name} {...link} leftSection={<Icon size={18} stroke={1.6} aria-hidden />}>
              {t(`rooms.${name}`)}
            </MenuLink>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
