import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { aDraft, aWrite } from '@app/access/testing';
import { mongoTestSettings } from '@app/config';
import { aVersion, RunningProgram, until } from '@app/knowledge/testing';
import { MongoKnowledgeStore } from '@app/storage-mongo';
import { onMongo, tellServer } from '@app/storage-mongo/testing';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';
import { Terminal } from './testing/terminal.js';

const servers = mongoTestSettings();
await tellServer(servers);
const TO_MONGO = ['migrate', '--from', 'sqlite', '--to', 'mongo'] as const;
const TO_SQLITE = ['migrate', '--from', 'mongo', '--to', 'sqlite'] as const;
const DONE =
  /^(\d+) thay đổi, \d+ mục, mã băm cuối ([0-9a-f]{64}) ở cả hai nơi, [\d.]+ giây\n(\d+ bản ghi .*) ở cả hai nơi$/;

/** Three records and a session, and what was done to them. */
async function addRecords({ records }: SqliteKnowledgeStore): Promise<void> {
  const writes = ['person', 'work', 'session'].map((type) => aWrite({ type, keys: [`of:${type}`] }));
  await records.commit(writes, [aDraft(), aDraft({ act: 'session.opened' })]);
  await records.commit([aWrite({ type: 'person', basedOn: 1, body: { name: 'Đổi tên' } })], [aDraft()]);
  await records.commit([aWrite({ type: 'person', id: 'b' })], [aDraft({ subject: 'b' })]);
}

/** 500 items published as they were written, then 60 written and published in two acts each. */
async function fill(path: string): Promise<void> {
  const store = SqliteKnowledgeStore.open(path);
  await store.append(
    Array.from({ length: 500 }, (_, i) => aVersion({ itemId: `lesson/${i}`, publish: true })),
  );
  for (let i = 0; i < 60; i += 1) {
    const version = aVersion({ itemId: `lesson/${i}`, basedOn: 1 });
    await store.append([version]);
    await store.publish({ ...version, version: 2, at: '2026-02-01T00:00:00.000Z' });
  }
  await addRecords(store);
  store.close();
}

/** A migration to MongoDB in a process of its own. */
function migrationOf({ settings: { dataDir, mongoUri } }: Terminal): RunningProgram {
  const env = { TRITHUC_DATA_DIR: dataDir, TRITHUC_MONGO_URI: mongoUri };
  return new RunningProgram('apps/cli/src/main.ts', TO_MONGO, env);
}

/** Waits until the store that is being filled holds more than `held` changes; gives how many it holds then. */
async function grown(uri: string, held: number): Promise<number> {
  const store = await MongoKnowledgeStore.open({ uri, filling: true });
  try {
    let now = held;
    await until(async () => {
      now = (await store.changes(held, 5000)).at(-1)?.sequence ?? held;
      return now > held;
    });
    return now;
  } finally {
    await store.close();
  }
}

describe('trithuc migrate', () => {
  const terminal = new Terminal({ mongoUri: 'mongodb://127.0.0.1:1/none' });
  afterAll(() => terminal.remove());

  it.each([
    [[], '--from'],
    [['--from', 'sqlite'], '--to'],
    [['--from', 'sqlite', '--to', 'postgres'], 'sqlite, mongo'],
    [['--from', 'mongo', '--to', 'mongo'], 'hai nơi khác nhau'],
  ])('refuses to be called with %j, and says what is missing', async (args, said) => {
    const { code, err } = await terminal.run('migrate', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(said)]);
  });

  it('asks for the address of MongoDB when none is set', async () => {
    const without = new Terminal();
    const { code, err } = await without.run('migrate', '--from', 'sqlite', '--to', 'mongo');
    expect([code, err]).toEqual([2, expect.stringContaining('TRITHUC_MONGO_URI')]);
    without.remove();
  });

  it('says that there is nothing to migrate', async () => {
    const { code, err } = await terminal.run('migrate', '--from', 'sqlite', '--to', 'mongo');
    expect([code, err]).toEqual([1, expect.stringContaining('sqlite chưa có gì')]);
  });
});

onMongo(servers, (server) => {
  let uri: string;
  let terminal: Terminal;
  beforeEach(() => {
    uri = server().database();
    terminal = new Terminal({ mongoUri: uri });
  });
  afterEach(async () => {
    terminal.remove();
    await server().drop(uri);
  });

  /** What the base says of itself on MongoDB, and its export. */
  async function onTheServer(): Promise<{ readonly verified: string; readonly exported: string }> {
    const other = new Terminal({ mongoUri: uri, store: 'mongo' });
    other.write('data/placeholder', '');
    const { out: verified } = await other.run('verify');
    await other.run('export', other.path('base.jsonl'));
    const exported = readFileSync(other.path('base.jsonl'), 'utf8');
    other.remove();
    return { verified, exported };
  }

  describe('a base', () => {
    it('is the same on MongoDB, and the same again on SQLite, to the byte of its export', async () => {
      await terminal.run('import', terminal.decree('decree.txt'));
      const store = SqliteKnowledgeStore.open(join(terminal.settings.dataDir, 'trithuc.db'));
      await addRecords(store);
      const log = await store.records.entries(0, 10);
      store.close();
      await terminal.run('export', terminal.path('base.jsonl'));
      const exported = readFileSync(terminal.path('base.jsonl'), 'utf8');
      const { out: verified } = await terminal.run('verify');
      const there = await terminal.run(...TO_MONGO);
      expect([there.code, there.out, there.err]).toEqual([
        0,
        expect.stringMatching(DONE),
        expect.stringContaining('TRITHUC_STORE=mongo'),
      ]);
      expect(there.out).toContain(
        `3 bản ghi về tài khoản và rà soát, 4 dòng nhật ký, mã băm cuối ${log[3]!.hash}`,
      );
      expect(await onTheServer()).toEqual({ verified, exported });

      const other = new Terminal({ mongoUri: uri });
      const back = await other.run(...TO_SQLITE);
      expect([back.code, back.err]).toEqual([0, expect.stringContaining('TRITHUC_STORE=sqlite')]);
      expect(DONE.exec(back.out)!.slice(1)).toEqual(DONE.exec(there.out)!.slice(1));
      await other.run('export', other.path('base.jsonl'));
      expect(readFileSync(other.path('base.jsonl'), 'utf8')).toBe(exported);
      const again = SqliteKnowledgeStore.open(join(other.settings.dataDir, 'trithuc.db'));
      expect(await again.records.entries(0, 10)).toEqual(log);
      expect(await again.records.types()).toEqual(['person', 'work']);
      expect(await again.records.get('person', ['a'])).toMatchObject([
        { revision: 2, body: { name: 'Đổi tên' } },
      ]);
      again.close();
      other.remove();
    }, 60_000);

    it('of people alone is one too: it moves, and is never written over', async () => {
      const path = join(terminal.settings.dataDir, 'trithuc.db');
      const store = SqliteKnowledgeStore.open(path);
      await addRecords(store);
      store.close();
      expect(await terminal.run(...TO_MONGO)).toMatchObject({ code: 0 });
      for (const way of [TO_MONGO, TO_SQLITE]) {
        const over = await terminal.run(...way);
        expect([over.code, over.err]).toEqual([1, expect.stringMatching(/đã có/)]);
      }
    });

    it('is never migrated over another, whole or half filled', async () => {
      await terminal.run('import', terminal.decree('decree.txt'));
      const half = await MongoKnowledgeStore.open({ uri, filling: true });
      await half.append([aVersion()]);
      const refused = await terminal.run(...TO_MONGO);
      expect([refused.code, refused.err]).toEqual([1, expect.stringContaining('từ thay đổi số 1;')]);
      await half.finish();
      await half.close();
      const over = await terminal.run(...TO_MONGO);
      expect([over.code, over.err]).toEqual([1, expect.stringContaining('đã có dữ liệu')]);
      const back = await terminal.run(...TO_SQLITE);
      expect([back.code, back.err]).toEqual([1, expect.stringContaining('trithuc.db đã có')]);
    });
  });

  describe('a migration that is interrupted', () => {
    it('serves nobody, and goes on where it was when called again', async () => {
      await fill(join(terminal.settings.dataDir, 'trithuc.db'));
      const stopped = migrationOf(terminal);
      await grown(uri, 0);
      // As npm passes it on: twice, one right after the other.
      for (let n = 0; n < 2; n += 1) stopped.signal('SIGINT');
      expect(await stopped.ended()).toBe(1);
      expect(stopped.timesSaid('chạy lại đúng lệnh này')).toBe(1);
      const other = new Terminal({ mongoUri: uri, store: 'mongo' });
      expect(await other.run('verify')).toMatchObject({ code: 1, err: expect.stringContaining('dở dang') });
      other.remove();

      const killed = migrationOf(terminal);
      const at = await grown(uri, await grown(uri, 0));
      await killed.kill();
      expect(killed.timesSaid('tiếp tục từ')).toBe(1);

      if (server().isOurs) {
        const cut = terminal.run(...TO_MONGO);
        await grown(uri, at);
        await server().kill();
        expect(await cut).toMatchObject({ code: 1, err: expect.stringContaining('MongoDB') });
        await server().run();
      }
      const last = await terminal.run(...TO_MONGO);
      expect([last.code, last.err]).toEqual([0, expect.stringMatching(/^tiếp tục từ thay đổi số \d+$/m)]);
      expect((await onTheServer()).verified).toBe((await terminal.run('verify')).out);
    }, 120_000);
  });
});
