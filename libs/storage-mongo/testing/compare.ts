import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type KnowledgeStore, type NewVersion } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { MongoKnowledgeStore } from '@app/storage-mongo';
import { withDatabase } from './server.js';

/**
 * Prints the medians of the store's operations on SQLite and on a server of MongoDB, in milliseconds:
 * `node --import libs/storage-sqlite/testing/typescript.mjs libs/storage-mongo/testing/compare.ts <uri> [items]`.
 * The database the address names is dropped at the end.
 */
const [uri = `mongodb://127.0.0.1:27017/trithuc_compare_${randomUUID().slice(0, 8)}`, count = '2000'] =
  process.argv.slice(2);

/** By name, because one store never imports another. */
const SQLITE: string = '@app/storage-sqlite';
const { SqliteKnowledgeStore } = (await import(SQLITE)) as {
  SqliteKnowledgeStore: { open(path: string): KnowledgeStore };
};

const LAW = 'nd-cp/01/2020';
const text = 'Phạt tiền đối với hành vi giả định tại Điều này; '.repeat(40);
const anArticle = (n: number, overrides: Partial<NewVersion> = {}): NewVersion =>
  aVersion({
    itemId: `${LAW}/dieu-${n}`,
    kind: n % 20 === 0 ? 'lesson' : 'provision',
    body: { heading: `Điều ${n}`, text },
    validity: { from: '2020-03-01', to: null, suspended: false },
    links: [{ type: 'part-of', target: `${LAW}/${Math.floor(n / 50)}`, at: null }],
    publish: true,
    ...overrides,
  });

async function medians(store: KnowledgeStore): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  const time = async (name: string, times: number, act: (n: number) => Promise<unknown>) => {
    const took: number[] = [];
    for (let n = 0; n < times; n += 1) {
      const start = performance.now();
      await act(n);
      took.push(performance.now() - start);
    }
    found.set(name, took.sort((a, b) => a - b)[Math.floor(times / 2)]!);
  };
  const items = Number(count);
  for (let n = 0; n < items; n += 200) {
    await store.append(Array.from({ length: 200 }, (_, i) => anArticle(n + i)));
  }
  const id = (n: number) => `${LAW}/dieu-${(n * 37) % items}`;
  const hundred = Array.from({ length: 100 }, (_, n) => id(n));
  const page = { cursor: null, limit: 20 };
  const at = '2026-02-01T00:00:00.000Z';

  await time('append, a new item', 60, (n) => store.append([anArticle(1_000_000 + n, { publish: false })]));
  await time('append, the next version', 60, (n) =>
    store.append([anArticle((n * 37) % items, { basedOn: 1 })]),
  );
  await time('append, 77 published', 10, (n) =>
    store.append(Array.from({ length: 77 }, (_, i) => anArticle(2_000_000 + 77 * n + i))),
  );
  await time('publish', 60, (n) =>
    store.publish({ itemId: id(1_000 + n), version: null, at, actor: 'curator', reason: 'thử' }),
  );
  await time('current, 1 item', 200, (n) => store.current([id(n)]));
  await time('current, 100 items', 60, () => store.current(hundred));
  await time('version', 200, (n) => store.version(id(n), 1));
  await time('history', 200, (n) => store.history(id(n)));
  await time('in force', 200, (n) => store.inForce(id(n), '2026-01-01', '2027-01-01T00:00:00.000Z'));
  await time('list by kind, 20 of many', 100, () =>
    store.list({ kinds: ['provision'], published: true }, page),
  );
  await time('list by prefix, 20 of many', 100, () => store.list({ idPrefix: `${LAW}/dieu-1` }, page));
  await time('referring, 20 of 50', 100, (n) => store.referring(`${LAW}/${n % 20}`, page));
  await time('changes, 500', 30, (n) => store.changes(n, 500));
  return found;
}

const server = await withDatabase(uri, (db) => db.admin().command({ buildInfo: 1 }));
const sqlite = SqliteKnowledgeStore.open(join(tmpdir(), `trithuc-compare-${randomUUID()}.db`));
const mongo = await MongoKnowledgeStore.open({ uri });
const here = await medians(sqlite);
const there = await medians(mongo);
await mongo.close();
await withDatabase(uri, (db) => db.dropDatabase());

const name = 'ferretdbVersion' in server ? 'FerretDB, a stand-in' : 'MongoDB';
process.stdout.write(`${count} items; SQLite and ${name} ${String(server['version'])}, medians in ms\n`);
for (const [operation, ms] of here) {
  const cells = [operation.padEnd(28), ms.toFixed(2), there.get(operation)!.toFixed(2)];
  process.stdout.write(`${cells.map((cell) => cell.padStart(8)).join('  ')}\n`);
}
