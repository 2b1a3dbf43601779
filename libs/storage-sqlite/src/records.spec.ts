import { readFileSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { EVERY, type AuditFilter, startsWith, verifyAudit } from '@app/access';
import { aDraft, aWrite, recordsContract } from '@app/access/testing';
import { jest } from '@jest/globals';
import { aFolder } from '../testing/folder.js';
import { Database } from './database.js';
import { SqliteRecords } from './records.js';
import { SqliteKnowledgeStore } from './store.js';

const folder = aFolder();
let bases = 0;

recordsContract('SQLite', async () => {
  const store = SqliteKnowledgeStore.open(folder.path(`${(bases += 1)}.db`));
  return { records: store.records, close: async () => store.close() };
});

/** A base whose audit log has twenty entries. */
async function aBase(name: string): Promise<string> {
  const path = folder.path(name);
  const store = SqliteKnowledgeStore.open(path);
  await store.records.commit(
    [aWrite()],
    Array.from({ length: 20 }, (_, n) =>
      aDraft({ actor: `p-${n + 1}.`, details: { step: `bước ${n + 1}.` } }),
    ),
  );
  store.close();
  return path;
}

describe('one stored byte of the audit log that was altered', () => {
  it.each([
    ['in who acted', 'p-7.', 'p-8.', 7, 'hash'],
    ['in a detail', 'bước 9.', 'bước 8.', 9, 'hash'],
    ['in the form of the details', '{"step":"bước 12.', '{"step";"bước 12.', 12, 'unreadable'],
  ])('%s is named by its number', async (name, from, to, sequence, fault) => {
    const path = await aBase(`byte-${name.replaceAll(' ', '-')}.db`);
    const file = readFileSync(path);
    for (let at = file.indexOf(from); at >= 0; at = file.indexOf(from, at + 1)) file.write(to, at);
    writeFileSync(path, file);
    const store = SqliteKnowledgeStore.open(path);
    expect((await verifyAudit(store.records)).broken).toEqual({ sequence, fault });
    store.close();
  });

  it('of an entry taken out of the log is told too', async () => {
    const path = await aBase('out.db');
    const db = new DatabaseSync(path);
    db.exec('DROP TRIGGER audit_lasts; DELETE FROM audit WHERE sequence = 5');
    db.close();
    const store = SqliteKnowledgeStore.open(path);
    expect((await verifyAudit(store.records)).broken).toEqual({ sequence: 5, fault: 'missing' });
    store.close();
  });
});

describe('the audit log in the file', () => {
  it.each([
    ['UPDATE audit SET actor = 1', 'append-only'],
    ['DELETE FROM audit', 'append-only'],
    ['DELETE FROM audit WHERE sequence = 1', 'append-only'],
    [
      "INSERT OR REPLACE INTO audit SELECT sequence, at, 'p-0', act, subject, details, hash FROM audit",
      'append-only',
    ],
    [
      'INSERT INTO audit SELECT sequence + 30, at, actor, act, subject, details, hash FROM audit',
      'append-only',
    ],
    ["UPDATE audit_anchor SET sequence = 3, hash = 'x'", 'anchor'],
    [
      'UPDATE audit_anchor SET (sequence, hash) = (SELECT sequence, hash FROM audit WHERE sequence = 20)',
      'anchor',
    ],
    ['DELETE FROM audit_anchor', 'anchor'],
    ['INSERT INTO audit_anchor VALUES (20, NULL)', 'anchor'],
  ])('refuses %s', async (sql, reason) => {
    const db = new DatabaseSync(await aBase(`${(bases += 1)}.db`));
    expect(() => db.exec(sql)).toThrow(reason);
    db.close();
  });
});

describe('reading many records', () => {
  it('finds every row by an index and sorts nothing', async () => {
    const db = Database.open(folder.path('plans.db'));
    const records = new SqliteRecords(db);
    const asked = [jest.spyOn(db, 'all'), jest.spyOn(db, 'get')];
    const page = { cursor: null, limit: 10 };
    await records.commit([aWrite()], [aDraft()]);
    await records.get('thing', ['a']);
    for (const range of [EVERY, startsWith('k')]) await records.find('thing', range, page);
    await records.entries(0, 10);
    const filters: AuditFilter[] = [
      {},
      { actor: 'a' },
      { act: 'a' },
      { subject: 'a' },
      { actor: 'a', act: 'a', subject: 'a' },
    ];
    for (const filter of filters) await records.findEntries(filter, page);
    const statements = [...new Set(asked.flatMap((spy) => spy.mock.calls.map(([sql]) => sql)))];
    jest.restoreAllMocks();
    expect(statements.length).toBeGreaterThan(12);
    for (const sql of statements) {
      const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => String(detail));
      const readsAll = /count\(|audit_anchor|ORDER BY sequence DESC LIMIT 1$/.test(sql);
      const bad = plan.filter((step) => /TEMP B-TREE/.test(step) || (/^SCAN /.test(step) && !readsAll));
      expect({ sql, plan, bad }).toEqual({ sql, plan, bad: [] });
    }
    db.close();
  });
});
