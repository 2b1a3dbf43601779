import {
  Anchor,
  type AnchorProps,
  Button,
  type ButtonProps,
  Menu,
  type MenuItemProps,
  NavLink,
  type NavLinkProps,
  UnstyledButton,
  type UnstyledButtonProps,
} from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import { type ComponentProps } from 'react';

type OfLink<Props> = Props & Omit<ComponentProps<'a'>, keyof Props>;

/** The library's looks on links that the router follows: the compiler checks where they lead. */
export const TextLink = createLink((props: OfLink<AnchorProps>) => <Anchor {...props} />);
export const ButtonLink = createLink((props: OfLink<ButtonProps>) => <Button component="a" {...props} />);
export const RailLink = createLink((props: OfLink<NavLinkProps>) => <NavLink component="a" {...props} />);
export const MenuLink = createLink((props: OfLink<MenuItemProps>) => <Menu.Item component="a" {...props} />);
export const PlainLink = createLink((props: OfLink<UnstyledButtonProps>) => (
  <UnstyledButton component="a" {...props} />
));
