import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { ITEMS, makeItems, RULE } from './testing/items-world.js';
import { type Visit } from './testing/visit.js';

inBrowser({ prepare: makeItems }, (served) => {
  describe.each([PHONE, LAPTOP])('the lists at %i px', (width) => {
    const openFilters = async ({ page }: Visit): Promise<void> => {
      if (width === PHONE) await page.getByRole('button', { name: /^Bộ lọc/ }).click();
    };

    it('of lessons are filtered by what the address says, and say so again after a reload', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/bai-hoc');
      const rows = page.getByRole('main').getByRole('listitem');
      await rows.getByRole('link', { name: RULE }).waitFor();
      await visit.picture('lessons');
      expect(await visit.faults()).toEqual([]);
      await openFilters(visit);
      await page.getByRole('checkbox', { name: /^Xuất bản/ }).check();
      await page.waitForURL(/linhvuc=/);
      await page.getByRole('status').getByText('1 mục', { exact: true }).waitFor();
      // What would leave nothing is still there, and says so.
      const left = page.getByRole('checkbox', {
        name: /^(ghi nhận|nhận diện|thẩm định|đã áp dụng|đã kiểm chứng) 0$/,
      });
      await left.first().waitFor();
      expect(await left.first().isDisabled()).toBe(true);
      await page.reload();
      await page.getByRole('status').getByText('1 mục', { exact: true }).waitFor();
      await visit.picture('lessons-filtered');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Bỏ lọc Xuất bản' }).click();
      await rows.getByRole('link', { name: RULE }).waitFor();
      await visit.close();
    });

    it('say what there would be without a filter that leaves nothing', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/bai-hoc?q=sổ giao nhận&nam=2016&linhvuc=xuat-ban');
      await page.getByText('Không tìm thấy “sổ giao nhận”.').waitFor();
      await visit.picture('lessons-none');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: /^Bỏ mọi bộ lọc thì có/ }).click();
      await page
        .getByRole('status')
        .getByText(/^\d+ mục$/)
        .waitFor();
      expect(page.url()).not.toContain('linhvuc');
      await visit.close();
    });

    it('find lessons by words and mark them', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/bai-hoc');
      await page.getByLabel('Tìm trong danh sách').fill('so giao nhan');
      await page.keyboard.press('Enter');
      await page.locator('mark').first().waitFor();
      const words = page.getByLabel('Tìm trong danh sách');
      expect(await words.evaluate((box) => box === document.activeElement)).toBe(true);
      await page.getByRole('link', { name: RULE }).click();
      await page.getByRole('heading', { level: 1, name: RULE }).waitFor();
      await visit.close();
    });

    it('of gaps tell their state, their kind and the first provision', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/bat-cap');
      const row = page.getByRole('listitem').filter({ hasText: 'Hai nơi hiểu hai cách' });
      await row.getByText('đang mở').waitFor();
      await row.getByText('Điều 1 Nghị định 01/2020/NĐ-CP').waitFor();
      await openFilters(visit);
      const counted = page.getByRole('checkbox', { name: /^đang mở \d+$/ });
      const open = /\d+$/.exec((await counted.locator('..').innerText()).trim())![0];
      await counted.check();
      await page.waitForURL('**/bat-cap?tinhtrang=**open**');
      await page.getByRole('status').getByText(`${open} mục`, { exact: true }).waitFor();
      await page.getByRole('checkbox', { name: /^không rõ \d+$/ }).check();
      await page.getByRole('button', { name: 'Bỏ lọc không rõ' }).waitFor();
      await row.waitFor();
      await visit.picture('gaps');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('offer to write to those alone who may', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signIn('reader');
      await page.goto('/bai-hoc');
      await page.getByRole('link', { name: RULE }).waitFor();
      expect(await page.getByRole('link', { name: 'Viết bài học' }).count()).toBe(0);
      await visit.close();
      const writer = await served().visit(width);
      await writer.signIn('contributor');
      await writer.page.goto('/bat-cap');
      await writer.page.getByRole('link', { name: 'Ghi bất cập' }).waitFor();
      await writer.close();
    });
  });

  describe.each([PHONE, LAPTOP])('a gap at %i px', (width) => {
    it('tells what it is, which law it concerns as it stands today, what shows it and which lessons', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`/bat-cap/${ITEMS.gap}`);
      await page.getByRole('heading', { level: 1, name: 'Hai nơi hiểu hai cách về sổ giao nhận' }).waitFor();
      await page.getByText('Đọc được nhiều cách, hoặc thiếu dấu hiệu để chọn.').waitFor();
      const law = page.getByRole('list', { name: 'Quy định liên quan' });
      await law.getByText('hết hiệu lực', { exact: true }).waitFor();
      await page.getByRole('link', { name: RULE }).first().waitFor();
      expect(await page.getByText('Hai nơi hiểu hai cách.').count()).toBe(1);
      await visit.picture('gap');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('is found at its own address when it is asked for at that of a lesson', async () => {
      const visit = await served().visit(width);
      await visit.page.goto(`/bai-hoc/${ITEMS.gap}`);
      await visit.page.waitForURL(`**/bat-cap/${ITEMS.gap}`);
      await visit.close();
    });

    it('is neither an entry of a reference table, which is read by its fields', async () => {
      const visit = await served().visit(width);
      await visit.page.goto('/bai-hoc/reference/bodies/so-tt-tt');
      await visit.page.getByRole('heading', { level: 1, name: 'Sở Thông tin và Truyền thông' }).waitFor();
      await visit.page.getByText(/Tên chung cho các Sở/).waitFor();
      await visit.picture('reference');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });
  });
});
