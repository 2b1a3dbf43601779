import { Skeleton, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { $api, type Schema } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { useReferenceNames } from '../../api/reference.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';
import { AddressLink } from './address-link.js';

type Subscription = Schema<'SubscriptionDto'>;

/** What is followed, in words, leading there. */
export function SubscriptionName({ subscription }: { readonly subscription: Subscription }) {
  const { kind, target } = subscription;
  if (kind === 'search' || target === null) return <SearchName subscription={subscription} />;
  return kind === 'sector' ? <SectorName target={target} /> : <ItemName id={target} />;
}

function ItemName({ id }: { readonly id: string }) {
  const { t } = useTranslation('account');
  const params = { path: { id } };
  const { data, error } = useQuery($api.queryOptions('get', '/api/v1/items/{id}', { params }));
  if (isProblem(error) && error.retired)
    return (
      <TextLink {...itemLink(error.retired.kind, id)} fw={600}>
        {t('follow.retired', { id })}
      </TextLink>
    );
  if (error) return <Text fw={600}>{t('follow.gone', { id })}</Text>;
  if (!data) return <Skeleton height={20} width="60%" />;
  const { item } = data;
  return (
    <>
      <TextLink {...itemLink(item?.kind ?? 'lesson', id)} fw={600}>
        {item?.title ?? id}
      </TextLink>
      {item && item.path.length > 0 && <Text size="sm">{item.path.join(' › ')}</Text>}
    </>
  );
}

function SectorName({ target }: { readonly target: string }) {
  const name = useReferenceNames('sectors');
  return (
    <AddressLink fw={600} href={`/?sector=${encodeURIComponent(target)}`}>
      {name(target)}
    </AddressLink>
  );
}

function SearchName({ subscription: { query, filters } }: { readonly subscription: Subscription }) {
  const { t } = useTranslation('account');
  const common = useTranslation().t;
  const sector = useReferenceNames('sectors');
  const place = useReferenceNames('provinces');
  const names: Readonly<Record<string, (value: string) => string>> = {
    sector,
    place,
    kind: (value) => common(`kind.${value as 'lesson'}`),
    status: (value) => common(`status.${value as 'in-force'}`),
  };
  const chosen = Object.entries(filters ?? {}).filter(([, values]) => values.length > 0);
  const narrowed = chosen.flatMap(([facet, values]) => values.map(names[facet] ?? String));
  const asked = new URLSearchParams({
    ...(query && { q: query }),
    ...Object.fromEntries(chosen.map(([facet, values]) => [facet, values.join(',')])),
  });
  return (
    <AddressLink fw={600} href={`/?${asked.toString()}`}>
      {[query && t('follow.asked', { query }), ...narrowed].filter(Boolean).join(' · ')}
    </AddressLink>
  );
}
