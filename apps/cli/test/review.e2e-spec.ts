import { readFileSync } from 'node:fs';
import { answering, withReviews } from '../src/reviewing.js';
import { readContentFolder } from '@app/engines';
import { Board, Judging } from '@app/reviews';
import { withBase } from '../src/base.js';
import { Terminal } from './testing/terminal.js';

const YEAR = String(new Date().getUTCFullYear());
const PLAN = ['--kind', 'lesson', '--opens', `${YEAR}-01-01`, '--due', `${YEAR}-12-31`, '--as', 'quan.ly'];

let terminal: Terminal;
beforeEach(async () => {
  terminal = new Terminal();
  const { files } = await readContentFolder(terminal.settings.contentDir);
  await withBase(terminal.settings, ({ base }) => base.loadContent('content', files));
  await terminal.run('people', 'add', 'quan.ly', '--name', 'Trần Thị Quản Lý', '--role', 'curator');
  await terminal.run('people', 'add', 'ra.soat', '--name', 'Lê Giả Định', '--role', 'reviewer');
});
afterEach(() => terminal.remove());

/** Whoever was given something keeps it. */
async function keepAll(): Promise<void> {
  await withReviews(terminal.settings, async (parts, people) => {
    const curator = await answering(people, 'quan.ly', parts);
    const page = { cursor: null, limit: 1_000 };
    const { rows } = await new Board(parts).list(curator, Number(YEAR), {}, page);
    for (const { itemId, version, contentHash, assignee } of rows) {
      const { login } = (await people.get(assignee!)).value;
      const viewer = await answering(people, login, parts);
      const said = { version, contentHash, ruling: 'keep', reason: 'còn đúng' } as const;
      await new Judging(parts).judge(viewer, Number(YEAR), itemId, {
        ...{ ...said, into: null, proof: null, minutes: null },
      });
    }
  });
}

describe('trithuc review and edition', () => {
  it('take the lessons of the sector from opening to a verified book', async () => {
    const opened = await terminal.run('review', 'open', YEAR, ...PLAN);
    expect(opened).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+ mục cần rà soát$/) });
    const total = Number.parseInt(opened.out, 10);
    expect(total).toBeGreaterThan(5);
    expect((await terminal.run('review', 'open', YEAR, ...PLAN)).code).toBe(1);
    expect((await terminal.run('review', 'assign', YEAR, '--as', 'quan.ly')).out).toBe(
      `đã giao ${total} mục, còn 0 mục không ai đủ điều kiện`,
    );
    const early = await terminal.run('review', 'close', YEAR, '--as', 'quan.ly');
    expect(early).toMatchObject({ code: 1, err: expect.stringContaining('Chưa đủ kết luận') });
    await keepAll();
    const status = await terminal.run('review', 'status', YEAR);
    expect(status.out).toContain(`${total}/${total} mục có kết luận`);
    expect(status.out).toContain(
      `chưa giao 0, đã giao 0, chờ người thứ hai 0, chờ thực hiện 0, xong ${total}`,
    );
    const closed = await terminal.run('review', 'close', YEAR, '--as', 'quan.ly');
    expect(closed.out).toContain(`edition/${YEAR}: ${total} mục`);
    expect((await terminal.run('review', 'status')).out).toContain('đã đóng');
    expect((await terminal.run('edition', 'verify', YEAR)).out).toContain(`${total} dòng, 0 sai khác`);
    expect((await terminal.run('edition', 'list')).out).toContain(`${total} bài học`);
    expect((await terminal.run('edition', 'show', YEAR)).out).toContain(
      'ký: Trần Thị Quản Lý · Người quản lý nội dung',
    );
    expect((await terminal.run('edition', 'compare', YEAR, YEAR)).out).toBe('0 mục khác nhau');
  });

  it.each(['html', 'md', 'json'])(
    'write a book as %s by the name of its file, and never over a file',
    async (format) => {
      await terminal.run('review', 'open', YEAR, ...PLAN, '--quorum', '0');
      await terminal.run('review', 'close', YEAR, '--as', 'quan.ly');
      const file = terminal.path(`book.${format}`);
      expect(await terminal.run('edition', 'book', YEAR, file, '--public')).toMatchObject({
        code: 0,
        out: file,
      });
      const text = readFileSync(file, 'utf8');
      expect(text).toContain(`Ấn bản ${YEAR}`);
      if (format === 'json') expect(JSON.parse(text)).toMatchObject({ edition: { year: Number(YEAR) } });
      expect(await terminal.run('edition', 'book', YEAR, file)).toMatchObject({
        code: 2,
        err: `${file} đã có; hãy chọn tên khác`,
      });
    },
  );

  it('are run by curators alone, with an account', async () => {
    const as = (login: string) => [
      '--kind',
      'lesson',
      '--opens',
      `${YEAR}-01-01`,
      '--due',
      `${YEAR}-12-31`,
      '--as',
      login,
    ];
    expect((await terminal.run('review', 'open', YEAR, ...as('ra.soat'))).err).toContain(
      'Chỉ người quản lý nội dung',
    );
    expect((await terminal.run('review', 'open', YEAR, ...as('khong.co'))).err).toContain(
      'Không có tài khoản',
    );
  });

  it.each([
    ['review', 'open', YEAR],
    ['review', 'open', YEAR, ...PLAN, '--quorum', '101'],
    ['review', 'open', YEAR, ...PLAN, '--kind', 'edition'],
    ['edition', 'book', YEAR],
    ['edition', 'book', YEAR, 'an-ban.doc'],
  ])('refuse to be called wrongly: %#', async (...args) => {
    expect((await terminal.run(...args)).code).toBe(2);
  });

  it('say that there is no such year', async () => {
    expect((await terminal.run('edition', 'verify', YEAR)).err).toContain(`Không có ấn bản năm ${YEAR}`);
    expect((await terminal.run('review', 'status', YEAR)).err).toContain(`Không có kỳ rà soát năm ${YEAR}`);
  });
});
