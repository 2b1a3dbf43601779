import { Terminal } from './testing/terminal.js';

let terminal: Terminal;
beforeEach(() => {
  terminal = new Terminal();
});
afterEach(() => terminal.remove());

describe('trithuc import', () => {
  it('brings a law in, and a search with or without tones finds its articles', async () => {
    const imported = await terminal.run('import', terminal.decree('laws/decree.txt'));
    expect(imported).toMatchObject({ code: 0 });
    expect(imported.out).toContain('nd-cp/999/2031, 4 điều; mới 5, sửa 0, giữ nguyên 0');
    for (const query of ['phơi chiếu mức phạt', 'phoi chieu muc phat', 'd3 nd999']) {
      expect((await terminal.run('search', query)).out).toContain('nd-cp/999/2031/dieu-3');
    }
  });

  it('writes nothing the second time', async () => {
    const file = terminal.decree('decree.txt');
    await terminal.run('import', file);
    const before = (await terminal.run('verify')).out;
    expect((await terminal.run('import', file)).out).toContain('mới 0, sửa 0, giữ nguyên 5');
    expect((await terminal.run('verify')).out).toBe(before);
  });

  it('takes every official text below a folder and lets one bad file fail alone', async () => {
    terminal.decree('laws/good.txt');
    terminal.decree('laws/deeper/other.txt', '998/2031/NĐ-CP');
    terminal.write('laws/broken.docx', 'this is no Word file');
    terminal.write('laws/empty.html', '');
    terminal.write('laws/picture.png', 'not looked at');
    const { code, out } = await terminal.run('import', terminal.path('laws'));
    expect(code).toBe(1);
    expect(out).toContain('LỖI broken.docx: ');
    expect(out).toContain('LỖI empty.html: tệp rỗng');
    expect(out).toContain('2 tệp đã nạp, 2 tệp lỗi');
    expect((await terminal.run('search', 'phơi chiếu', '--json')).out).toContain('nd-cp/998/2031');
  });

  it('says what it would write in a dry run, and writes nothing', async () => {
    const { out } = await terminal.run('import', '--dry-run', terminal.decree('decree.txt'));
    expect(out).toContain('mới 5');
    expect((await terminal.run('verify')).out).toContain('0 thay đổi, 0 mục');
  });

  it('says that a law is in the base although the search engine is away', async () => {
    const away = new Terminal({ index: 'meili', meiliUrl: 'http://127.0.0.1:1' });
    const { code, out, err } = await away.run('import', away.decree('decree.txt'));
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('1 tệp đã nạp, 0 tệp lỗi') });
    expect(err).toContain('Đã ghi xong nhưng tra cứu chưa thấy');
    away.remove();
  });

  it('refuses a path that is not there, as a mistake of the call', async () => {
    expect(await terminal.run('import', terminal.path('nowhere'))).toMatchObject({ code: 2 });
  });
});

describe('trithuc search', () => {
  it('answers with what held on the day asked', async () => {
    await terminal.run('import', terminal.decree('decree.txt'));
    expect((await terminal.run('search', '--on', '30/04/2031', 'phơi chiếu')).out).toContain(
      'Không tìm thấy',
    );
    expect((await terminal.run('search', '--on', '2031-05-01', 'phơi chiếu')).out).toContain('Đang hiệu lực');
  });

  it('takes a filter before the words, and more than once', async () => {
    await terminal.run('import', terminal.decree('decree.txt'));
    const filters = ['--kind', 'lesson', '--kind', 'provision', '--document', 'nd-cp/999/2031'];
    expect((await terminal.run('search', ...filters, 'phơi', 'chiếu')).out).toContain(
      'nd-cp/999/2031/dieu-2',
    );
    expect(await terminal.run('search', '--kind', 'leson', 'phơi')).toMatchObject({ code: 2 });
  });

  it('refuses a day that does not exist', async () => {
    const { code, err } = await terminal.run('search', '--on', '31/02/2031', 'phơi chiếu');
    expect(code).toBe(2);
    expect(err).toContain('ngày có thật');
  });
});
