import { jest } from '@jest/globals';
import { aVersion } from '@app/knowledge/testing';
import { aFolder } from '../testing/folder.js';
import { Database } from './database.js';
import { SqliteKnowledgeStore } from './store.js';

const folder = aFolder();
const FIRST = { cursor: null, limit: 10 };

describe('reading a large base', () => {
  it('finds every row by an index and sorts nothing', async () => {
    const db = Database.open(folder.path('plans.db'));
    const store = new SqliteKnowledgeStore(db);
    const asked = [jest.spyOn(db, 'all'), jest.spyOn(db, 'get')];
    await store.append([aVersion({ publish: true })]);
    await store.current(['lesson/a']);
    await store.inForce('lesson/a', '2026-01-01', '2026-01-01T00:00:00.000Z');
    await store.referring('lesson/a', FIRST);
    await store.changes(0, 10);
    for (const kinds of [undefined, ['lesson', 'gap']]) {
      for (const published of [undefined, true]) {
        for (const idPrefix of [undefined, 'lesson/']) {
          await store.list(
            { ...(kinds && { kinds }), ...(published && { published }), ...(idPrefix && { idPrefix }) },
            FIRST,
          );
        }
      }
    }
    const statements = [...new Set(asked.flatMap((spy) => spy.mock.calls.map(([sql]) => sql)))];
    jest.restoreAllMocks();
    expect(statements.length).toBeGreaterThan(15);
    for (const sql of statements) {
      const plan = db.all(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => String(detail));
      const counts = /^SELECT count/.test(sql);
      const bad = plan.filter(
        (step) => /TEMP B-TREE/.test(step) || (/^SCAN (?!CONSTANT)/.test(step) && !counts),
      );
      expect({ sql, bad }).toEqual({ sql, bad: [] });
    }
    store.close();
  });
});
