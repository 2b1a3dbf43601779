import { readFileSync, writeFileSync } from 'node:fs';
import { aDraft } from '@app/access/testing';
import { SqliteKnowledgeStore } from '@app/storage-sqlite';
import { Terminal } from './testing/terminal.js';

let terminal: Terminal;
beforeEach(async () => {
  terminal = new Terminal();
  await terminal.run('import', terminal.decree('decree.txt'));
});
afterEach(() => terminal.remove());

describe('trithuc verify, reconcile, reindex', () => {
  it('find no difference after an import, and none after the index was made anew', async () => {
    for (const command of ['verify', 'reconcile', 'reindex', 'reconcile']) {
      const { code, out } = await terminal.run(command);
      expect(code).toBe(0);
      expect(out).toContain(command === 'reindex' ? '5 văn bản trong chỉ mục' : '0 sai khác');
    }
  });

  it('walk items and audit log both, and name the entry in which a byte was altered', async () => {
    const path = `${terminal.settings.dataDir}/trithuc.db`;
    const store = SqliteKnowledgeStore.open(path);
    const drafts = Array.from({ length: 12 }, (_, n) => aDraft({ details: { step: `bước ${n + 1}.` } }));
    await store.records.commit([], drafts);
    await store.records.forget(2);
    store.close();
    const whole = await terminal.run('verify');
    expect([whole.code, whole.out]).toEqual([
      0,
      expect.stringContaining('\n10 dòng nhật ký từ số 3, mã băm cuối '),
    ]);
    expect(whole.out.match(/0 sai khác/g)).toHaveLength(2);

    const file = readFileSync(path);
    for (let at = file.indexOf('bước 7.'); at >= 0; at = file.indexOf('bước 7.', at + 1))
      file.write('bước 6.', at);
    writeFileSync(path, file);
    const { code, out } = await terminal.run('verify');
    expect([code, out.match(/0 sai khác/g)]).toEqual([1, ['0 sai khác']]);
    expect(out).toMatch(/SAI: đã bị sửa: dòng nhật ký số 7$/);
  });

  it('make a damaged index again by themselves', async () => {
    writeFileSync(`${terminal.settings.dataDir}/search.db`, 'no database');
    expect((await terminal.run('search', 'phơi chiếu')).out).toContain('nd-cp/999/2031/dieu-1');
    expect(await terminal.run('reconcile')).toMatchObject({ code: 0, out: '0 sai khác' });
  });
});

describe('trithuc', () => {
  it.each([[['nonsense']], [['search']], [['export', 'a', 'b']], [['eval', '--corpus', 'nowhere']]])(
    'refuses to be called as %j, with exit code 2',
    async (args) => {
      expect(await terminal.run(...args)).toMatchObject({ code: 2 });
    },
  );

  it('says that a base is damaged and points to restore', async () => {
    writeFileSync(`${terminal.settings.dataDir}/trithuc.db`, 'no database at all, only words');
    const { code, err } = await terminal.run('verify');
    expect(code).toBe(1);
    expect(err).toContain('restore');
  });
});
