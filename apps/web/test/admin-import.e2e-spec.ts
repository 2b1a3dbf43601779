import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { type Engines } from '@app/engines';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';
import { type Visit } from './testing/visit.js';

const OFFICIAL = '../shared/data/laws/luat-24-2023-vien-thong.docx';

/** Invented: there is no such decree. */
const decreeOf = (number: number, second: string): string =>
  `CHÍNH PHỦ\n\nSố: ${number}/2020/NĐ-CP\nHà Nội, ngày 03 tháng 02 năm 2020\n\nNGHỊ ĐỊNH\n` +
  `Quy định việc giả định để thử\n\nĐiều 1. Phạm vi\nNghị định này không có thật.\n\n` +
  `Điều 2. Việc giả định\n1. ${second}\n2. Không có gì khác.\n\n` +
  `Điều 3. Hiệu lực thi hành\nNghị định này có hiệu lực thi hành từ ngày 15 tháng 4 năm 2020.\n`;

const prepare = (engines: Engines) => makePeople(engines, ['legal'], ['reader']);
const settings = { TRITHUC_UPLOAD_LIMIT_MB: '1' };

inBrowser({ prepare, settings }, (served) => {
  const come = async (width: number, login: string, path: string): Promise<Visit> => {
    const visit = await served().visit(width);
    await visit.signIn(login);
    await visit.page.goto(path);
    return visit;
  };
  const choose = (visit: Visit, ...files: { name: string; text: string }[]): Promise<void> =>
    visit.page
      .getByLabel('Chọn tệp văn bản')
      .setInputFiles(
        files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
      );

  describe.each([PHONE, LAPTOP])('the import of official texts at %i px', (width) => {
    const number = width;

    it('reads first, writes when told to, tells what it did and leads to the document', async () => {
      const visit = await come(width, 'legal', '/quan-tri/nap-van-ban');
      const { page } = visit;
      await choose(visit, { name: 'nd.txt', text: decreeOf(number, 'Giả định thứ nhất.') });
      const entry = page.getByRole('region', { name: 'nd.txt' });
      await entry.getByText('đã đọc, chưa ghi').waitFor();
      await entry.getByText('Sẽ ghi: 4 mục mới', { exact: false }).waitFor();
      await visit.picture('admin-import-checked');
      expect(await visit.faults()).toEqual([]);
      await entry.getByRole('button', { name: /^Nạp vào kho/ }).click();
      await entry.getByText('đã nạp', { exact: true }).waitFor();
      await entry.getByText('Đã ghi: 4 mục mới', { exact: false }).waitFor();
      await visit.picture('admin-import-written');
      expect(await visit.faults()).toEqual([]);
      await entry.getByRole('link', { name: 'Xem văn bản' }).click();
      await page.waitForURL(`**/van-ban/nd-cp/${number}/2020`);
      await visit.close();
    }, 30_000);

    it('keeps the text of one file until somebody says that another takes its place', async () => {
      const visit = await come(width, 'legal', '/quan-tri/nap-van-ban');
      await choose(
        visit,
        { name: 'nd.txt', text: decreeOf(number, 'Giả định thứ nhất.') },
        { name: 'ban-khac.txt', text: decreeOf(number, 'Giả định đã sửa.') },
      );
      const [same, other] = ['nd.txt', 'ban-khac.txt'].map((name) =>
        visit.page.getByRole('region', { name }),
      );
      await same!.getByText('không có gì để ghi', { exact: false }).waitFor();
      await other!.getByText('nạp từ tệp khác: nd.txt', { exact: false }).waitFor();
      expect(await other!.getByRole('button', { name: /^Nạp vào kho/ }).count()).toBe(0);
      await visit.picture('admin-import-held');
      expect(await visit.faults()).toEqual([]);
      await other!.getByLabel('Thay bằng nội dung của tệp này').check();
      await other!.getByRole('button', { name: /^Thay văn bản trong kho \(2 mục/ }).click();
      await other!.getByText('đã nạp', { exact: true }).waitFor();
      await visit.close();
    }, 30_000);

    it('says of each file that cannot be taken why, and takes the others', async () => {
      const visit = await come(width, 'legal', '/quan-tri/nap-van-ban');
      visit.expectError(/413|ERR_/);
      await choose(
        visit,
        { name: 'tho.txt', text: 'Chỉ là vài dòng chữ.' },
        { name: 'to.txt', text: 'x'.repeat(1024 * 1024 + 1) },
        { name: 'tot.txt', text: decreeOf(number + 1, 'Tốt.') },
      );
      const entry = (name: string) => visit.page.getByRole('region', { name });
      await entry('tot.txt').getByText('đã đọc, chưa ghi').waitFor();
      await entry('tho.txt').getByText('không thấy Điều nào', { exact: false }).waitFor();
      await entry('to.txt').getByText('vượt giới hạn', { exact: false }).waitFor();
      await visit.picture('admin-import-failed');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    }, 30_000);

    it('that loses its connection says that the outcome is not known, and finds it out when asked again', async () => {
      const visit = await come(width, 'legal', '/quan-tri/nap-van-ban');
      const { page } = visit;
      await choose(visit, { name: 'cat.txt', text: decreeOf(number + 2, 'Cắt.') });
      const entry = page.getByRole('region', { name: 'cat.txt' });
      await entry.getByText('đã đọc, chưa ghi').waitFor();
      await page.route('**/documents/import**', async (route) => {
        await route.fetch();
        await route.fulfill({
          contentType: 'text/event-stream',
          body: 'event: stage\ndata: {"stage":"writing","done":null,"total":4}\n\n',
        });
      });
      await entry.getByRole('button', { name: /^Nạp vào kho/ }).click();
      await entry.getByText('ở đây chưa biết kết quả', { exact: false }).waitFor();
      await visit.picture('admin-import-cut-off');
      expect(await visit.faults()).toEqual([]);
      await page.unroute('**/documents/import**');
      await entry.getByRole('button', { name: 'Đọc lại' }).click();
      await entry.getByText('không có gì để ghi', { exact: false }).waitFor();
      await visit.close();
    }, 30_000);

    (existsSync(OFFICIAL) ? it : it.skip)(
      'brings a real law in from a Word file',
      async () => {
        const visit = await come(width, 'legal', '/quan-tri/nap-van-ban');
        await visit.page.getByLabel('Chọn tệp văn bản').setInputFiles({
          ...{ name: `luat-${width}.docx`, mimeType: 'application/octet-stream' },
          buffer: await readFile(OFFICIAL),
        });
        const entry = visit.page.getByRole('region', { name: `luat-${width}.docx` });
        await entry
          .getByText(/73 điều/)
          .first()
          .waitFor({ timeout: 30_000 });
        await visit.picture('admin-import-law');
        expect(await visit.faults()).toEqual([]);
        await visit.close();
      },
      60_000,
    );

    it('is offered to who may, and to nobody else', async () => {
      const visit = await come(width, 'reader', '/quan-tri/nap-van-ban');
      visit.expectError(/403/);
      await visit.page.getByRole('heading', { name: 'Bạn chưa được phép làm việc này' }).waitFor();
      await visit.close();
    });
  });

  it('asks before the page is left while files wait for their turn', async () => {
    const visit = await come(LAPTOP, 'legal', '/quan-tri/nap-van-ban');
    const { page } = visit;
    const { promise: turn, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/documents/import**', (route) => turn.then(() => route.continue()));
    await choose(
      visit,
      { name: 'mot.txt', text: decreeOf(8_001, 'Một.') },
      { name: 'hai.txt', text: decreeOf(8_002, 'Hai.') },
    );
    await page.getByRole('link', { name: 'Văn bản' }).first().click();
    await page.getByRole('dialog', { name: 'Rời trang khi chưa nạp xong?' }).waitFor();
    await page.getByRole('button', { name: 'Ở lại' }).last().click();
    letGo(undefined);
    await page.getByRole('region', { name: 'hai.txt' }).getByText('đã đọc, chưa ghi').waitFor();
    await page.getByRole('link', { name: 'Văn bản' }).first().click();
    await page.waitForURL('**/van-ban');
    await visit.close();
  });
});
