import { everyRow, type KnowledgeStore } from '@app/knowledge';

/** Tells the name of an entry of a reference table; its key where the table does not have it. */
export type NameOf = (table: string, key: string) => string;

const TABLES = ['sectors', 'bodies', 'provinces', 'maturities'];

export async function namesIn(store: KnowledgeStore): Promise<NameOf> {
  const names = new Map<string, string>();
  for (const table of TABLES) {
    const filter = { kinds: ['reference'], idPrefix: `reference/${table}/`, published: true };
    for (const { published } of await everyRow((page) => store.list(filter, page))) {
      names.set(published!.itemId, String(published!.body['name']));
    }
  }
  return (table, key) => names.get(`reference/${table}/${key}`) ?? key;
}
