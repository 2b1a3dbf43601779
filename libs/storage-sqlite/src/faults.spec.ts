import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { KnowledgeError, verify } from '@app/knowledge';
import { aVersion } from '@app/knowledge/testing';
import { aFolder } from '../testing/folder.js';
import { Database } from './database.js';
import { SqliteKnowledgeStore } from './store.js';

const folder = aFolder();
const many = (count: number, text = 'x'.repeat(1000)) =>
  Array.from({ length: count }, (_, n) =>
    aVersion({ itemId: `lesson/${n}`, body: { title: `Bài số ${n}`, text }, reason: `lý do thứ ${n}` }),
  );

async function aBase(name: string, count = 20): Promise<string> {
  const path = folder.path(name);
  const store = SqliteKnowledgeStore.open(path);
  await store.append(many(count));
  store.close();
  return path;
}

function refusal(path: string): KnowledgeError {
  try {
    SqliteKnowledgeStore.open(path).close();
  } catch (error) {
    if (error instanceof KnowledgeError) return error;
    throw error;
  }
  throw new Error('opened');
}

describe('a full disk', () => {
  it('refuses the write as unavailable, keeps what was acknowledged, and takes writes again when there is room', async () => {
    const db = Database.open(folder.path('full.db'));
    const store = new SqliteKnowledgeStore(db);
    await store.append(many(5));
    db.write('PRAGMA max_page_count = 40');
    const refused = store.append(many(500).slice(5));
    await expect(refused).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('hết chỗ'),
    });
    expect((await store.list({}, { cursor: null, limit: 1 })).total).toBe(5);
    db.write('PRAGMA max_page_count = 100000');
    await store.append(many(500).slice(5));
    expect(await verify(store)).toMatchObject({ broken: null, items: 500 });
    store.close();
  });
});

describe('a base that another process holds', () => {
  it('refuses writes as unavailable and goes on reading', async () => {
    const path = await aBase('locked.db');
    const other = new DatabaseSync(path);
    const store = SqliteKnowledgeStore.open(path, { busyTimeoutMs: 10 });
    other.exec('BEGIN IMMEDIATE');
    await expect(store.append([aVersion()])).rejects.toMatchObject({ code: 'unavailable' });
    expect(await store.history('lesson/1')).toHaveLength(1);
    other.exec('ROLLBACK');
    await expect(store.append([aVersion()])).resolves.toHaveLength(1);
    store.close();
    other.close();
  });

  it('lets readers read while a write waits, and writes once the other is done', async () => {
    const path = await aBase('waiting.db');
    const other = new DatabaseSync(path);
    const store = SqliteKnowledgeStore.open(path);
    other.exec('BEGIN IMMEDIATE');
    const waiting = store.append([aVersion()]);
    expect(await store.history('lesson/1')).toHaveLength(1);
    other.exec('ROLLBACK');
    await expect(waiting).resolves.toHaveLength(1);
    store.close();
    other.close();
  });
});

describe('a file that is no sound base', () => {
  it.each([
    ['garbage', (path: string) => writeFileSync(path, 'không phải cơ sở dữ liệu '.repeat(500))],
    ['cut in half', (path: string) => truncateSync(path, statSync(path).size / 2)],
    ['cut to a few bytes', (path: string) => truncateSync(path, 50)],
    ['with a page overwritten', (path: string) => overwrite(path, 4096 * 3, Buffer.alloc(4096, 0x5a))],
  ])('%s is refused as damaged, and the error points to restore', async (name, spoil) => {
    const path = await aBase(`${name.replaceAll(' ', '-')}.db`, 200);
    spoil(path);
    expect(refusal(path)).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('trithuc restore'),
    });
  });

  it('of a newer trithuc is refused, not touched', async () => {
    const path = await aBase('newer.db');
    const db = new DatabaseSync(path);
    db.exec("INSERT INTO migrations VALUES (99, '2030-01-01')");
    db.close();
    expect(refusal(path)).toMatchObject({ code: 'unavailable', message: expect.stringContaining('mới hơn') });
  });

  it('that is a folder is refused as unavailable', () => {
    mkdirSync(folder.path('folder.db'));
    expect(refusal(folder.path('folder.db')).code).toBe('unavailable');
  });

  it('below what is no folder is refused as unavailable', () => {
    writeFileSync(folder.path('file'), '');
    expect(refusal(folder.path('file/base.db')).code).toBe('unavailable');
  });
});

describe('a stored byte that was altered', () => {
  it.each([
    ['in a text', 'Bài số 7"', 'Bài số 8"', 'content-hash'],
    ['in a reason', 'lý do thứ 7', 'lý do thứ 6', 'change-hash'],
    ['in the form of a record', '"title":"Bài số 7"', '"title";"Bài số 7"', 'unreadable'],
  ])('%s is named by verify', async (name, from, to, fault) => {
    const path = await aBase(`byte-${name.replaceAll(' ', '-')}.db`);
    const file = readFileSync(path);
    for (let at = file.indexOf(from); at >= 0; at = file.indexOf(from, at + 1)) file.write(to, at);
    writeFileSync(path, file);
    const store = SqliteKnowledgeStore.open(path);
    const broken = { sequence: 8, itemId: 'lesson/7', version: 1 };
    expect((await verify(store)).broken).toEqual({ ...broken, fault });
    store.close();
  });

  it('in the change log is named by verify', async () => {
    const path = await aBase('change.db');
    const db = new DatabaseSync(path);
    db.exec("DROP TRIGGER changes_stay; UPDATE changes SET actor = 'mallory' WHERE sequence = 5");
    db.close();
    const store = SqliteKnowledgeStore.open(path);
    expect((await verify(store)).broken).toMatchObject({
      sequence: 5,
      itemId: 'lesson/4',
      fault: 'change-hash',
    });
    store.close();
  });
});

describe('versions and changes', () => {
  it.each(['versions', 'changes'])('cannot be updated or deleted: %s', async (table) => {
    const path = await aBase(`${table}.db`);
    const db = new DatabaseSync(path);
    expect(() => db.exec(`UPDATE ${table} SET version = 9`)).toThrow('append-only');
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    db.close();
  });
});

describe('a backup', () => {
  it('is a whole base of its own, taken while the base is in use', async () => {
    const store = SqliteKnowledgeStore.open(await aBase('live.db'));
    await store.append([aVersion({ itemId: 'lesson/late' })]);
    const copying = store.backup(folder.path('copy.db'));
    await store.append([aVersion({ itemId: 'lesson/later' })]);
    await copying;
    store.close();
    const copy = SqliteKnowledgeStore.open(folder.path('copy.db'));
    expect(await copy.version('lesson/late', 1)).not.toBeNull();
    expect(await verify(copy)).toMatchObject({ broken: null });
    copy.close();
  });

  it('that cannot be written is an error, not a silence', async () => {
    const store = SqliteKnowledgeStore.open(await aBase('source.db'));
    await expect(store.backup(folder.path('no/such/folder.db'))).rejects.toMatchObject({
      code: 'unavailable',
    });
    store.close();
  });
});

function overwrite(path: string, at: number, bytes: Buffer): void {
  const file = readFileSync(path);
  bytes.copy(file, at);
  writeFileSync(path, file);
}
