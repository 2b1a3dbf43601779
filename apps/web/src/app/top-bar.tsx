import {
  ActionIcon,
  Button,
  Group,
  Kbd,
  Menu,
  Text,
  useComputedColorScheme,
  useMantineColorScheme,
} from '@mantine/core';
import { IconLanguage, IconLogout, IconMoon, IconSearch, IconSun, IconUser } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useSession, useSignOut } from '../api/entrance.js';
import { draftsOf } from '../api/own-drafts.js';
import { ButtonLink, MenuLink, TextLink } from '../parts/links.js';
import { changeLanguage } from '../words/languages.js';
import { NoticeBell } from './notice-bell.js';
import { goToSearch } from './search-focus.js';

const LOGIN = '/dang-nhap';
/** Where the page about oneself tells what logging out takes along. */
const LEAVING = 'dang-xuat';

export function TopBar() {
  const { t } = useTranslation();
  const session = useSession();
  const here = useLocation({ select: ({ href, pathname }) => (pathname === LOGIN ? undefined : href) });
  return (
    <Group h="100%" px="md" justify="space-between" wrap="nowrap">
      <TextLink to="/" fw={600} c="inherit" underline="never">
        {t('product')}
      </TextLink>
      <Group gap="xs" wrap="nowrap">
        <ToSearch />
        {session === null && (
          <ButtonLink to={LOGIN} search={here === undefined ? {} : { ve: here }} size="xs" variant="light">
            {t('signIn')}
          </ButtonLink>
        )}
        <NoticeBell />
        <OwnMenu />
      </Group>
    </Group>
  );
}

function ToSearch() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const go = (): void => goToSearch(() => navigate({ to: '/' }));
  return (
    <>
      <Button
        visibleFrom="xs"
        variant="default"
        size="xs"
        leftSection={<IconSearch size={14} aria-hidden />}
        rightSection={<Kbd aria-hidden>/</Kbd>}
        onClick={go}
      >
        {t('openSearch')}
      </Button>
      <ActionIcon
        hiddenFrom="xs"
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t('openSearch')}
        onClick={go}
      >
        <IconSearch size={18} aria-hidden />
      </ActionIcon>
    </>
  );
}

function OwnMenu() {
  const { t, i18n } = useTranslation();
  const session = useSession();
  const signOut = useSignOut();
  const navigate = useNavigate();
  /** What would be lost is told first. */
  const leave = async (): Promise<void> => {
    const drafts = session ? await draftsOf(session.id).catch(() => []) : [];
    if (drafts.length > 0) await navigate({ to: '/tai-khoan', hash: LEAVING });
    else signOut.mutate();
  };
  const other = i18n.language === 'vi' ? 'en' : 'vi';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size="lg" aria-label={session?.name ?? t('rooms.account')}>
          <IconUser size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {session && (
          <>
            <Menu.Label>
              <Text size="sm">{session.name}</Text>
              {session.roles.map((role) => t(`role.${role}`)).join(', ')}
            </Menu.Label>
            <MenuLink to="/tai-khoan">{t('rooms.account')}</MenuLink>
            <MenuLink to="/thong-bao">{t('rooms.notices')}</MenuLink>
          </>
        )}
        <Menu.Item
          lang={other}
          leftSection={<IconLanguage size={16} aria-hidden />}
          onClick={() => void changeLanguage(other)}
        >
          {t('language')}
        </Menu.Item>
        <SchemeItem />
        {session && (
          <Menu.Item leftSection={<IconLogout size={16} aria-hidden />} onClick={() => void leave()}>
            {t('signOut')}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function SchemeItem() {
  const { t } = useTranslation();
  const { setColorScheme } = useMantineColorScheme();
  const isDark = useComputedColorScheme('light') === 'dark';
  const Icon = isDark ? IconSun : IconMoon;
  return (
    <Menu.Item
      leftSection={<Icon size={16} aria-hidden />}
      onClick={() => setColorScheme(isDark ? 'light' : 'dark')}
    >
      {t(isDark ? 'theme.toLight' : 'theme.toDark')}
    </Menu.Item>
  );
}
