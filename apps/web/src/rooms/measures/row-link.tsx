import { type ReactNode } from 'react';
import { type Schema } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { type RowLink } from './chart-model.js';

interface Props {
  readonly link: RowLink | null;
  readonly label?: string;
  readonly children: ReactNode;
}

/** As the search has its filters in its address. */
export function searchOf(filter: Schema<'SearchFilterDto'>): Record<string, string> {
  return Object.fromEntries(Object.entries(filter).map(([name, values]) => [name, values.join(',')]));
}

/** What a number counts, one click away. */
export function RowAnchor({ link, label, children }: Props) {
  const rest = { 'aria-label': label, inherit: true } as const;
  if (link === null) return children;
  if (link.to === 'search')
    return (
      <TextLink {...rest} to="/" search={searchOf(link.filter)}>
        {children}
      </TextLink>
    );
  if (link.to === 'provision')
    return (
      <TextLink {...rest} {...itemLink('provision', link.id)}>
        {children}
      </TextLink>
    );
  return (
    <TextLink
      {...rest}
      from="/so-lieu"
      to="/so-lieu"
      search={(old) => ({ ...old, dong: link.row })}
      resetScroll={false}
    >
      {children}
    </TextLink>
  );
}
