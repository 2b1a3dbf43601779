import { aPerson, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { SystemClock } from '@app/knowledge';
import { type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';
import { type Visit } from './testing/visit.js';

/** A writer of a unit, and people of no unit who judge and publish. */
async function prepare(engines: Engines): Promise<void> {
  await makePeople(engines, ['reader'], ['reviewer'], ['curator'], ['administrator']);
  const memberships = [{ unit: 'so-tt-tt', from: '2020-01-01', to: null }];
  const writer = aPerson({
    login: 'nguoi.viet',
    name: 'Người Viết Thử',
    roles: ['contributor'],
    memberships,
  });
  await peopleOf(engines.records, new SystemClock()).create('test', writer);
}

const editor = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name, exact: true });

/** A new lesson with its title and one long text, not saved. */
async function beginLesson(visit: Visit, title: string): Promise<void> {
  const { page } = visit;
  await page.goto('/viet/lesson');
  await editor(page, 'Tiêu đề').fill(title);
  await editor(page, 'Phát hiện').click();
  await page.keyboard.type('Sổ giao nhận và hàng không khớp.');
}

/** Saves and gives the address of the page that follows. */
async function saveAs(visit: Visit, reason: string): Promise<string> {
  const { page } = visit;
  await page.getByLabel(/^Vì sao ghi bản này/).fill(reason);
  await page.getByRole('button', { name: 'Lưu bản' }).click();
  await page.waitForURL('**/duyet/**');
  return new URL(page.url()).pathname;
}

inBrowser({ prepare }, (served) => {
  describe.each([PHONE, LAPTOP])('writing at %i px', (width) => {
    it('leads a lesson from nothing to its readers through the hands of two others', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signIn('nguoi.viet');
      const title = `Đối chiếu sổ giao nhận trước khi hỏi người giao ${width}`;
      await beginLesson(visit, title);
      await page.getByLabel('Tìm điều, khoản, điểm').fill('k2 đ34 nđ174');
      await page.getByRole('option', { name: /khoản 2 Điều 34/ }).click();
      await page.getByText('khoản 2 Điều 34 Nghị định 174/2026/NĐ-CP').waitFor();
      await page.getByLabel(/^Thời điểm xảy ra/).fill('5/2025');
      await page.getByRole('combobox', { name: /^Cơ quan thanh tra/ }).click();
      await page.getByRole('option', { name: 'Sở Thông tin và Truyền thông' }).first().click();
      await page.getByText(/Đã lưu nháp \d{2}:\d{2}/).waitFor();
      await visit.picture('writing-new');
      expect(await visit.faults()).toEqual([]);
      const decide = await saveAs(visit, 'Ghi sau cuộc kiểm tra');
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(await page.getByText(/mã [0-9a-f]{8}/).count()).toBeGreaterThan(0);
      await visit.picture('writing-submit');
      expect(await visit.faults()).toEqual([]);
      await page.getByLabel('Lời nhắn cho người duyệt').fill('Nhờ xem căn cứ');
      await page.getByRole('button', { name: 'Trình bản 1 để duyệt' }).click();
      await page.getByText('Đã trình bản 1.').waitFor();
      await visit.close();

      const reviewing = await served().visit(width);
      await reviewing.signIn('reviewer');
      await reviewing.page.goto('/viec-cua-toi');
      await reviewing.page.getByRole('heading', { name: /Chờ bạn duyệt/ }).waitFor();
      await reviewing.picture('writing-work');
      expect(await reviewing.faults()).toEqual([]);
      await reviewing.page.getByRole('link', { name: title }).click();
      await reviewing.page.getByRole('button', { name: 'Duyệt bản 1' }).click();
      await reviewing.page.getByText('Đã duyệt bản 1.').waitFor();
      await reviewing.close();

      const publishing = await served().visit(width);
      await publishing.signIn('curator');
      await publishing.page.goto(decide);
      await publishing.page.getByLabel(/^Vì sao công bố/).fill('Đã duyệt đủ');
      await publishing.page.getByRole('button', { name: 'Công bố bản 1' }).click();
      await publishing.page.getByText('Đã công bố bản 1.').waitFor();
      await publishing.picture('writing-published');
      expect(await publishing.faults()).toEqual([]);
      await publishing.close();
    }, 60_000);
  });
});
