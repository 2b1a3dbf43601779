import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Locator, type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { card, drawn, opened, rowsOf, curatorsLook } from './testing/measures-room.js';
import { makeMeasured, THIS_YEAR } from './testing/measures-world.js';
import { makePeople } from './testing/people.js';
import { type Visit } from './testing/visit.js';

const PNG = '89504e470d0a1a0a';
/** Of the picture, in points of a screen; it is saved twice as fine. */
const PICTURE_WIDTH = 880;

/** Saves a file by its button and reads it. */
async function saved(page: Page, button: Locator): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

describe('figures of a base in use', () => {
  inBrowser({ prepare: makeMeasured }, (served) => {
    describe.each([PHONE, LAPTOP])('at %i px', (width) => {
      let visit: Visit;
      beforeEach(async () => {
        visit = await curatorsLook(served(), width);
      });
      afterEach(() => visit.close());

      it('tell each figure of a year with its base, the year before, the target and how it is counted', async () => {
        const page = await opened(visit, '/so-lieu', `Số đo năm ${THIS_YEAR}`);
        expect(await page.getByText('Cách tính:').count()).toBeGreaterThanOrEqual(9);
        const contributed = await card(page, 'Bài học đóng góp').first().textContent();
        expect(contributed).toContain(`so với năm ${THIS_YEAR - 1}`);
        expect(contributed).toContain('Mục tiêu: mỗi năm tăng 10%. Đã đạt.');
        await page.getByText('Chưa có số: năm này không có trường hợp nào để tính.').first().waitFor();
        await drawn(card(page, 'Bài học đóng góp').last());
        await visit.picture('measures-year');
        expect(await visit.faults()).toEqual([]);
      });

      it('show the years of a figure as a line, and the same numbers in a table', async () => {
        const page = await opened(visit, '/so-lieu', /Số đo năm/);
        const years = card(page, 'Bài học đóng góp').last();
        await drawn(years);
        await years.getByRole('button', { name: 'Xem bảng' }).click();
        const rows = await rowsOf(years);
        expect(rows.map(([year]) => year)).toEqual([String(THIS_YEAR - 1), String(THIS_YEAR)]);
        const words = await years.locator('svg text').allTextContents();
        for (const [year, value] of rows) expect(words).toEqual(expect.arrayContaining([year, value]));
      });

      it('save a chart as a picture twice as fine, and its table for spreadsheets', async () => {
        const page = await opened(visit, '/so-lieu?xem=thieu', /không tìm thấy gì/);
        const region = page.getByRole('region', { name: /^Câu hỏi không tìm thấy gì từ/ }).first();
        await drawn(region);
        const image = await saved(page, region.getByRole('button', { name: /^Lưu PNG/ }));
        expect(image.name).toMatch(/^cau-hoi-khong-tim-thay-gi-[a-z0-9-]+-\d{4}-\d{2}-\d{2}\.png$/);
        expect(image.content.subarray(0, 8).toString('hex')).toBe(PNG);
        expect(image.content.readUInt32BE(16)).toBe(2 * PICTURE_WIDTH);
        expect(image.content.length).toBeGreaterThan(10_000);
        const table = await saved(page, region.getByRole('button', { name: /^Lưu CSV/ }));
        const [head, first, second] = table.content.toString().split('\r\n');
        expect(head).toBe('\uFEFFCâu hỏi (lần cuối),Tìm không thấy,Báo thiếu,Tổng');
        expect(first).toMatch(/^flycam ban dem \(\d{2}\/\d{2}\/\d{4}\),3,1,4$/);
        expect(second).toMatch(/^"'=cmd\|calc \(.*\)",1,0,1$/);
        await visit.picture('measures-misses');
        expect(await visit.faults()).toEqual([]);
      });
    });

    it('keep the year, the view and the figure shown in the address', async () => {
      const visit = await curatorsLook(served(), LAPTOP);
      const page = await opened(visit, '/so-lieu', /Số đo năm/);
      await page.getByLabel('Năm', { exact: true }).selectOption(String(THIS_YEAR - 1));
      await page.getByRole('heading', { name: `Số đo năm ${THIS_YEAR - 1}` }).waitFor();
      await page.getByLabel('Số đo', { exact: true }).selectOption({ label: 'Bài học được dùng lại' });
      await page.waitForURL(`**/so-lieu?nam=${THIS_YEAR - 1}&so=lessons-reused`);
      await page.getByRole('tab', { name: 'Kho hôm nay' }).click();
      await page.waitForURL(/xem=kho/);
      await page.goBack();
      await page.getByRole('heading', { name: `Số đo năm ${THIS_YEAR - 1}` }).waitFor();
      expect(await page.getByLabel('Số đo', { exact: true }).inputValue()).toBe('lessons-reused');
      await opened(visit, '/so-lieu?nam=hai&xem=%7B&so=1&dong=khong', `Số đo năm ${THIS_YEAR}`);
      await visit.close();
    });

    it('lead from a question that found nothing to the lesson that answers it', async () => {
      const visit = await curatorsLook(served(), LAPTOP);
      const page = await opened(visit, '/so-lieu?xem=thieu', /không tìm thấy gì/);
      await page.getByLabel('Trong', { exact: true }).selectOption({ label: '7 ngày qua' });
      await page.waitForURL(/songay=7/);
      await page.getByRole('button', { name: 'Xem bảng' }).click();
      await page.getByRole('link', { name: /^flycam ban dem/ }).click();
      await page.getByRole('heading', { name: 'flycam ban dem' }).waitFor();
      await visit.picture('measures-miss-acts');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('link', { name: 'Ghi bài học' }).click();
      await page.getByRole('heading', { name: 'Viết bài học' }).waitFor();
      const title = page.getByRole('textbox', { name: /^Tên bài|^Tiêu đề/ });
      expect(await title.inputValue()).toBe('flycam ban dem');
      await visit.close();
    });

    it('show what was looked for in vain only to curators and administrators', async () => {
      const visit = await served().visit(LAPTOP);
      await visit.signIn('reader');
      const page = await opened(visit, '/so-lieu?xem=thieu', /Số đo năm/);
      expect(await page.getByRole('tab').allTextContents()).toEqual([
        ...['Số đo của năm', 'Kho hôm nay', 'Hiệu lực pháp luật'],
      ]);
      expect(await page.textContent('body')).not.toContain('flycam');
      await visit.close();
    });

    it('ask who is not logged in to log in', async () => {
      const visit = await served().visit(PHONE);
      await visit.page.goto('/so-lieu');
      await visit.page.getByRole('heading', { name: 'Cần đăng nhập' }).waitFor();
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });
  });
});

describe('figures of an empty base', () => {
  const settings = { TRITHUC_CONTENT_DIR: join(tmpdir(), 'trithuc-no-content') };
  inBrowser({ prepare: (engines) => makePeople(engines, ['curator']), settings }, (served) => {
    it.each([PHONE, LAPTOP])('say of everything that there is none yet at %i px', async (width) => {
      const visit = await curatorsLook(served(), width);
      const page = await opened(visit, '/so-lieu?xem=kho', /trong kho hôm nay/);
      await page.getByText('Chưa có bài học nào.').first().waitFor();
      expect(await page.getByRole('img').count()).toBe(0);
      await visit.picture('measures-empty');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('tab', { name: 'Hiệu lực pháp luật' }).click();
      await page.getByText('Chưa nạp văn bản nào.').first().waitFor();
      await page.getByRole('tab', { name: 'Tìm không thấy' }).click();
      await page.getByText('Những ngày này không có câu hỏi nào').waitFor();
      await page.getByRole('tab', { name: 'Số đo của năm' }).click();
      await page.getByText('Chưa có số của hai năm trở lên để so.').waitFor();
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });
  });
});
