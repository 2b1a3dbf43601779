import { type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';

const ITEMS = '**/api/v1/items/**';
const LESSON = '/bai-hoc/lesson/thu-ca-thiet-bi-kich-hoat-khong-chi-thu-sim';
const REQUEST_ID = '7d1f1c2e-0000-4000-8000-000000000000';

/** Lets the API answer every question about an item with a problem, as it tells them. */
async function answerWith(page: Page, status: number, code: string): Promise<void> {
  const type = `urn:trithuc:problem:${code}`;
  const problem = { type, title: '', status, detail: '', instance: '/', requestId: REQUEST_ID, code };
  await page.route(ITEMS, (route) =>
    route.fulfill({ status, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
  );
}

inBrowser({}, (served) => {
  describe.each([PHONE, LAPTOP])('a page that cannot be shown, at %i px', (width) => {
    it.each([
      [403, 'refused', 'Bạn chưa được phép làm việc này'],
      [404, 'not-found', 'Không có trang này'],
      [409, 'conflict', 'Có người vừa lưu trước bạn'],
      [429, 'too-many-requests', 'Hơi nhanh quá'],
      [500, 'internal', 'Hệ thống gặp trục trặc'],
      [503, 'unavailable', 'Một bộ phận của hệ thống đang nghỉ'],
    ])(
      'says on %i (%s) what happened and what to do, and shows it once that is over',
      async (status, code, title) => {
        const visit = await served().visit(width);
        const { page } = visit;
        visit.expectError(new RegExp(`status of ${status}`));
        await answerWith(page, status, code);
        await page.goto(LESSON);
        await page.getByRole('heading', { name: title, level: 1 }).waitFor();
        await page.getByText(REQUEST_ID).waitFor();
        expect(await visit.faults()).toEqual([]);
        await visit.picture(`problem-${status}`);
        await page.unroute(ITEMS);
        await page.getByRole('button', { name: 'Thử lại' }).click();
        await page.getByRole('heading', { name: /thiết bị kích hoạt/, level: 1 }).waitFor();
        await visit.close();
      },
    );

    it('says that nobody answers when the connection is lost, and shows the page when it is back', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      visit.expectError(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
      await page.goto('/bai-hoc');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.context().setOffline(true);
      await page.getByText('Đang mất kết nối').waitFor();
      await visit.picture('problem-offline-line');
      await page.context().setOffline(false);
      await page.getByText('Đang mất kết nối').waitFor({ state: 'detached' });
      await page.route(ITEMS, (route) => route.abort('connectionrefused'));
      visit.expectError(/ERR_CONNECTION_REFUSED/);
      await page.goto(LESSON);
      await page.getByRole('heading', { name: 'Mất kết nối tới máy chủ', level: 1 }).waitFor();
      expect(await visit.faults()).toEqual([]);
      await visit.picture('problem-offline');
      await page.unroute(ITEMS);
      await page.getByRole('button', { name: 'Thử lại' }).click();
      await page.getByRole('heading', { name: /thiết bị kích hoạt/, level: 1 }).waitFor();
      await visit.close();
    });

    it("takes an answer that is not of the API, a proxy's page say, for a failure of the server", async () => {
      const visit = await served().visit(width);
      visit.expectError(/status of 502/);
      await visit.page.route(ITEMS, (route) =>
        route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }),
      );
      await visit.page.goto(LESSON);
      await visit.page.getByRole('heading', { name: 'Hệ thống gặp trục trặc', level: 1 }).waitFor();
      await visit.close();
    });
  });

  it('shows a part of the program that did not come once it can be had', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    visit.expectError(/ERR_CONNECTION_REFUSED|Failed to fetch dynamically imported module/);
    await page.route('**/assets/history-*', (route) => route.abort('connectionrefused'));
    await page.goto(LESSON);
    await page.getByRole('heading', { name: 'Hệ thống gặp trục trặc', level: 1 }).waitFor();
    await page.unroute('**/assets/history-*');
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('heading', { name: /thiết bị kích hoạt/, level: 1 }).waitFor();
    await page
      .getByRole('link', { name: /^Bản 1/ })
      .first()
      .waitFor();
    await visit.close();
  });
});
