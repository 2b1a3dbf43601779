import { type ItemFilter, type ItemState, type KnowledgeStore } from '@app/knowledge';

const PAGE = 500;

/** Every item of a filter that is known to select few. */
export async function allItems(store: KnowledgeStore, filter: ItemFilter): Promise<readonly ItemState[]> {
  const items: ItemState[] = [];
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page = await store.list(filter, { cursor, limit: PAGE });
    items.push(...page.rows);
    cursor = page.next;
  }
  return items;
}
