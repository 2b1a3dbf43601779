import { writeFileSync } from 'node:fs';
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
