import { Anchor, type AnchorProps } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode } from 'react';
import { isPlainClick } from '../../parts/plain-click.js';

interface Props extends AnchorProps {
  /** Of a page of the application, with its query: known only as text. */
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to an address that was noted down; where the address stands in the code, use `TextLink`. */
export function AddressLink({ href, ...props }: Props) {
  const { history } = useRouter();
  const follow = (event: MouseEvent): void => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    history.push(href);
  };
  return <Anchor {...props} href={href} onClick={follow} />;
}
