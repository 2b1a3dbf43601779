import { readFileSync, statSync } from 'node:fs';
import { openStore, readContentFolder } from '@app/engines';
import { KnowledgeBase, SystemClock } from '@app/knowledge';
import { Terminal } from './testing/terminal.js';

let terminal: Terminal;
beforeEach(() => {
  terminal = new Terminal();
});
afterEach(() => terminal.remove());

const add = (...more: string[]) =>
  terminal.run('people', 'add', 'nguoi-gia-dinh', '--name', 'Người Giả Định', '--role', 'reviewer', ...more);

async function loadContent(): Promise<void> {
  const { store, close } = await openStore(terminal.settings);
  const { files } = await readContentFolder(terminal.settings.contentDir);
  await new KnowledgeBase(store, new SystemClock()).loadContent('content', files);
  await close();
}

describe('trithuc people', () => {
  it('makes an account whose password is printed once and kept nowhere', async () => {
    const { code, out } = await add();
    expect(code).toBe(0);
    const [, id, password] = /^(p-\w{10}) nguoi-gia-dinh\n.*: (\S+)$/.exec(out)!;
    expect((await terminal.run('people', 'list')).out).toBe(
      `${id} · nguoi-gia-dinh · Người Giả Định · reviewer · - · đang mở`,
    );
    for (const suffix of ['', '-wal']) {
      const path = `${terminal.settings.dataDir}/trithuc.db${suffix}`;
      if (statSync(path, { throwIfNoEntry: false }))
        expect(readFileSync(path).includes(password!)).toBe(false);
    }
  });

  it('knows the units of the base, and refuses one that is not there or was gone by then', async () => {
    await loadContent();
    expect(await add('--unit', 'bo-kh-cn', '--from', '01/07/2025')).toMatchObject({ code: 0 });
    expect((await terminal.run('people', 'list')).out).toContain('· bo-kh-cn ·');
    const other = ['people', 'add', 'nguoi-khac', '--name', 'Người Khác', '--role', 'reader', '--unit'];
    for (const [unit, why] of [
      ['khong-co', 'không có đơn vị khong-co'],
      ['bo-tt-tt', 'không còn bo-tt-tt'],
    ] as const) {
      const { code, out, err } = await terminal.run(...other, unit);
      expect([code, out, err]).toEqual([1, '', expect.stringContaining(why)]);
    }
  });

  it('closes an account once, opens it again, and gives a new password', async () => {
    await add();
    expect((await terminal.run('people', 'close', 'nguoi-gia-dinh')).out).toContain('đã đóng');
    expect(await terminal.run('people', 'close', 'nguoi-gia-dinh')).toMatchObject({ code: 1 });
    expect((await terminal.run('people', 'open', 'NGUOI-GIA-DINH')).out).toContain('đang mở');
    expect((await terminal.run('people', 'reset-password', 'nguoi-gia-dinh')).out).toMatch(/: \S{12,}$/);
  });

  it.each([
    [['people', 'add', 'a', '--name', 'A'], 2],
    [['people', 'add', 'a', '--name', 'A', '--role', 'king'], 2],
    [['people', 'add', 'có dấu', '--name', 'A', '--role', 'reader'], 1],
    [['people', 'add', 'a', '--name', 'A', '--role', 'reader', '--from', '2025-01-01'], 2],
    [['people', 'close', 'khong-co'], 1],
  ])('refuses %j with exit code %d and one line', async (args, expected) => {
    const { code, err } = await terminal.run(...args);
    expect(code).toBe(expected);
    expect(err).not.toBe('');
  });
});

describe('trithuc audit', () => {
  it('tells who did what, without a name, and hands the log out for its owner alone', async () => {
    await add();
    const { out } = await terminal.run('audit', 'list', '--actor', 'cli');
    expect(out).toMatch(/^1 · \S+ · cli · person\.created · p-\w{10}\n1\/1$/);
    expect((await terminal.run('audit', 'list', '--act', 'person.closed')).out).toBe('0/0');
    const file = terminal.path('audit.jsonl');
    expect(await terminal.run('audit', 'export', file)).toMatchObject({ code: 0 });
    const text = readFileSync(file, 'utf8');
    expect(JSON.parse(text)).toMatchObject({ sequence: 1, act: 'person.created' });
    expect(text).not.toContain('Giả Định');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(await terminal.run('audit', 'export', file)).toMatchObject({ code: 2 });
    const nowhere = terminal.path('khong-co/audit.jsonl');
    expect(await terminal.run('audit', 'export', nowhere)).toMatchObject({
      code: 1,
      err: `${nowhere}: không có tệp hay thư mục này`,
    });
  });

  it('forgets nothing before its time', async () => {
    await add();
    expect((await terminal.run('audit', 'forget')).out).toBe('không có gì quá hạn');
    expect((await terminal.run('audit', 'list')).out).toContain('1/1');
  });
});
