import { Group, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { isProblem } from '../../api/problem.js';
import { KINDS } from '../../parts/facets.js';
import { itemLink } from '../../parts/item-link.js';
import { PlainLink, TextLink } from '../../parts/links.js';
import { KindIcon } from './kind-icon.js';
import classes from './home.module.css';

const ROOMS = { document: '/van-ban', lesson: '/bai-hoc', gap: '/bat-cap' } as const;

/** Before anything is asked: questions to try, and what there is. */
export function Home() {
  const { t } = useTranslation('search');
  const examples = t('home.examples', { returnObjects: true });
  return (
    <Stack gap="xl" py="lg" maw="56rem">
      <section>
        <Title order={2} size="h5" mb="xs">
          {t('home.try')}
        </Title>
        <ul className={classes.examples}>
          {examples.map(({ q, why }) => (
            <li key={q}>
              <TextLink to="/" search={{ q }}>
                {q}
              </TextLink>{' '}
              <Text span size="sm" c="dimmed">
                {why}
              </Text>
            </li>
          ))}
        </ul>
      </section>
      <Holdings />
      <Editions />
    </Stack>
  );
}

/** How much there is of each kind, each the way to it. */
function Holdings() {
  const { t } = useTranslation('search');
  const { t: common } = useTranslation();
  const { data } = $api.useQuery(
    'get',
    '/api/v1/search',
    { params: { query: { limit: 1, facets: ['kind'] } } },
    { throwOnError: (error) => isProblem(error, 'unauthenticated') },
  );
  const counts = new Map(data?.facets.kind?.map(({ value, count }) => [value, count]));
  const kinds = KINDS.filter((kind) => counts.has(kind) && kind !== 'edition' && kind !== 'reference');
  if (kinds.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {t('home.holdings')}
      </Title>
      <Group gap="sm">
        {kinds.map((kind) => {
          const link =
            kind === 'provision' ? { to: '/' as const, search: { kind } } : { to: ROOMS[kind as 'gap'] };
          return (
            <PlainLink key={kind} {...link} className={classes.holding}>
              <KindIcon kind={kind} />
              {common(`held.${kind}`, { count: counts.get(kind)! })}
            </PlainLink>
          );
        })}
      </Group>
    </section>
  );
}

function Editions() {
  const { t } = useTranslation('search');
  const { data = [] } = $api.useQuery('get', '/api/v1/editions');
  if (data.length === 0) return null;
  return (
    <section>
      <Title order={2} size="h5" mb="xs">
        {t('home.editions')}
      </Title>
      <Group gap="md">
        {data.slice(0, SHOWN).map(({ year, title }) => (
          <TextLink key={year} {...itemLink('edition', `edition/${year}`)}>
            {title}
          </TextLink>
        ))}
      </Group>
    </section>
  );
}

const SHOWN = 3;
