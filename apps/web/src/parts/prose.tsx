import { Typography } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { type MouseEvent } from 'react';
import { isPlainClick } from './plain-click.js';
import classes from './prose.module.css';

/** Long text of an item: HTML that the API has made safe (`html=true`). Links to pages of ours go without a reload. */
export function Prose({ html }: { readonly html: string }) {
  const router = useRouter();
  const follow = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || !isPlainClick(event) || link.origin !== globalThis.location.origin) return;
    event.preventDefault();
    router.history.push(`${link.pathname}${link.search}${link.hash}`);
  };
  return <Typography className={classes.prose} onClick={follow} dangerouslySetInnerHTML={{ __html: html }} />;
}
