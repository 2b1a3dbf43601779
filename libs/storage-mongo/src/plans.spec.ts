import { type mongo } from 'mongoose';
import { EVERY } from '@app/access';
import { aDraft, aWrite } from '@app/access/testing';
import { mongoTestSettings } from '@app/config';
import { type ItemFilter } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { type Call, onMongo, Stores, watched, withDatabase } from '../testing/index.js';
import { Database } from './database.js';
import { SCHEMAS } from './schema.js';
import { MongoKnowledgeStore } from './store.js';

/** A query as it was sent: a collection, what is equal or in a range, and the order. */
interface Query {
  readonly collection: string;
  readonly filter: mongo.Document;
  readonly sort: readonly string[];
}

const FIRST = { cursor: null, limit: 10 };

/** Every list and look-up of the records and the audit log. */
async function askRecords({ records }: MongoKnowledgeStore): Promise<void> {
  const page = { ...FIRST, limit: 1 };
  await records.get('thing', ['a']);
  await records.get('thing', ['a', 'b']);
  const { next } = await records.find('thing', EVERY, page);
  await records.find('thing', EVERY, { ...page, cursor: next });
  await records.entries(0, 10);
  for (const filter of [{}, { actor: 'p-0000000001' }, { act: 'thing.made' }, { subject: 'a' }]) {
    const { next: older } = await records.findEntries(filter, page);
    await records.findEntries(filter, { ...page, cursor: older });
  }
}

/** Every list and look-up of the store. */
async function askAll(store: MongoKnowledgeStore): Promise<void> {
  await store.current(['lesson/a']);
  await store.current(['lesson/a', 'lesson/b']);
  await store.version('lesson/a', 1);
  await store.inForce('lesson/a', '2026-01-01', '2026-01-01T00:00:00.000Z');
  await store.referring('lesson/b', { ...FIRST, limit: 1 });
  const { next } = await store.referring('lesson/b', { ...FIRST, limit: 1 });
  await store.referring('lesson/b', { cursor: next, limit: 1 });
  await store.changes(0, 10);
  for (const kinds of [undefined, ['lesson'], ['lesson', 'gap']]) {
    for (const published of [undefined, true]) {
      for (const idPrefix of [undefined, 'lesson/']) {
        const filter: ItemFilter = {
          ...(kinds && { kinds }),
          ...(published && { published }),
          ...(idPrefix && { idPrefix }),
        };
        const page = await store.list(filter, { ...FIRST, limit: 1 });
        await store.list(filter, { cursor: page.next, limit: 1 });
      }
    }
  }
}

/**
 * Whether an index answers a query in its order: first keys that are equal to something, then the one sorted by or in
 * a range, and no field that the index does not hold.
 */
function servedBy({ filter, sort }: Query, keys: readonly string[]): boolean {
  const isPoint = (key: string) => key in filter && (typeof filter[key] !== 'object' || '$in' in filter[key]);
  const rest = keys.findIndex((key) => !isPoint(key));
  const usable = rest < 0 ? keys : keys.slice(0, rest + 1);
  const begins = rest !== 0 || keys[0]! in filter || sort.includes(keys[0]!);
  const holds = Object.keys(filter).every((key) => keys.includes(key));
  return begins && holds && sort.every((key) => usable.includes(key));
}

function queryOf({ collection, method, args }: Call): Query[] {
  if (!['find', 'findOne', 'countDocuments'].includes(method)) return [];
  const [filter = {}, { sort = {} } = {}] = args as [mongo.Document?, { sort?: object }?];
  return [{ collection, filter, sort: Object.keys(sort) }];
}

function stagesOf(plan: mongo.Document): string[] {
  const inner = [plan['inputStage'], ...(plan['inputStages'] ?? []), plan['queryPlan']].filter(Boolean);
  return [plan['stage'], ...inner.flatMap(stagesOf)].filter(Boolean);
}

onMongo(mongoTestSettings(), (server) => {
  const stores = new Stores(server);

  it('finds every row of every list by an index and sorts nothing', async () => {
    const uri = stores.fresh();
    const queries: Query[] = [];
    const db = await Database.open({ uri });
    const store = new MongoKnowledgeStore(
      watched(db, (call) => {
        queries.push(...queryOf(call));
        return call.proceed();
      }),
    );
    const links = [{ type: 'rests-on', target: 'lesson/b', at: null }];
    await store.append([
      aVersion({ publish: true, links }),
      aVersion({ itemId: 'lesson/b', publish: true, links }),
    ]);
    await store.records.commit([aWrite(), aWrite({ id: 'b' })], [aDraft(), aDraft()]);
    queries.length = 0;
    await askAll(store);
    await askRecords(store);
    await store.close();
    expect(queries.length).toBeGreaterThan(60);

    const indexes = await withDatabase(uri, async (database) => {
      const all = Object.keys(SCHEMAS).map(async (name) => {
        const found = await database
          .collection(name)
          .indexes()
          .catch(() => [{ key: { _id: 1 } }]);
        return [name, found.map(({ key }) => Object.keys(key))] as const;
      });
      return new Map(await Promise.all(all));
    });
    for (const query of queries) {
      const served = indexes.get(query.collection)?.filter((keys) => servedBy(query, keys)) ?? [];
      expect({ ...query, served: served.length > 0 }).toEqual({ ...query, served: true });
    }

    const plans = await withDatabase(uri, (database) =>
      Promise.all(
        queries.map(({ collection, filter, sort }) =>
          database
            .collection(collection)
            .find(filter)
            .sort(Object.fromEntries(sort.map((key) => [key, 1])))
            .explain('queryPlanner'),
        ),
      ),
    );
    const explained = plans.filter(({ queryPlanner }) => queryPlanner.winningPlan);
    if (explained.length === 0) {
      process.stderr.write(
        'plans: this server explains no winning plan; the indexes were checked against the queries\n',
      );
    }
    for (const { queryPlanner } of explained) {
      const stages = stagesOf(queryPlanner.winningPlan);
      expect(stages.filter((stage) => ['COLLSCAN', 'SORT'].includes(stage))).toEqual([]);
    }
  });
});
