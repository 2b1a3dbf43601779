import { List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { $api } from '../../api/client.js';
import { itemLink } from '../../parts/item-link.js';
import { TextLink } from '../../parts/links.js';

const MOST = 8;
/** Entries of reference tables are alike in words, not in matter. */
const TELLING = ['lesson', 'gap', 'provision'];

/** What says much the same; nothing where nothing does. */
export function SimilarItems({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { t: own } = useTranslation('items');
  const params = { path: { id }, query: { limit: MOST } };
  const { data = [] } = $api.useQuery('get', '/api/v1/items/{id}/similar', { params });
  const cards = data.filter(({ kind }) => TELLING.includes(kind));
  if (cards.length === 0) return null;
  return (
    <Stack component="section" gap="xs" aria-labelledby="similar" className="no-print">
      <Title order={2} size="h4" id="similar">
        {own('similar')}
      </Title>
      <List size="sm" spacing={6} style={{ overflowWrap: 'anywhere' }}>
        {cards.map((card) => (
          <List.Item key={card.id}>
            <Text span size="sm" c="dimmed">
              {t(`kind.${card.kind as 'lesson'}`)}:{' '}
            </Text>
            <TextLink {...itemLink(card.kind, card.itemId)} size="sm">
              {card.title}
            </TextLink>
          </List.Item>
        ))}
      </List>
    </Stack>
  );
}
