import { A_PASSWORD, aPerson, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { SystemClock } from '@app/knowledge';
import { type Page } from 'playwright-core';
import { callApi } from './testing/api-calls.js';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';
import { type Visit } from './testing/visit.js';

const SLOW_MS = 60_000;
const REFUSED = /status of 4\d\d/;

async function prepare(engines: Engines): Promise<void> {
  await makePeople(engines, ['reader'], ['curator']);
  const memberships = [{ unit: 'so-tt-tt', from: '2020-01-01', to: null }];
  const writer = aPerson({
    login: 'nguoi.viet',
    name: 'Người Viết Thử',
    roles: ['contributor'],
    memberships,
  });
  await peopleOf(engines.records, new SystemClock()).create('test', writer);
}

const editor = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const kept = (page: Page) => page.getByText(/Đã lưu nháp \d{2}:\d{2}/).waitFor();

async function write(page: Page, field: string, words: string): Promise<void> {
  await editor(page, field).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
}

/** Keeps back the answers to what is asked at an address, until it is told to let them go. */
async function held(page: Page, address: RegExp): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<null>();
  await page.route(address, async (route) => {
    await promise;
    await route.continue();
  });
  return () => resolve(null);
}

/** A draft of a lesson by who is logged in; gives its id. */
async function aLesson({ page, width }: Visit, title: string): Promise<string> {
  const finding = 'Đoạn mở đầu.\n\nSổ và hàng không khớp.';
  const body = { title: `${title} ${width}`, finding, cause: 'Chưa rõ.', classification: 'internal' };
  const made = await callApi<{ itemId: string }>(page, {
    ...{ method: 'POST', path: '/items' },
    body: { kind: 'lesson', reason: 'ghi', body },
  });
  expect(made.status).toBe(201);
  return made.body.itemId;
}

inBrowser({ prepare }, (served) => {
  describe.each([PHONE, LAPTOP])('what is written at %i px', (width) => {
    it(
      'cites the law by a citation as it is typed, as a link that is offered for the legal basis too',
      async () => {
        const visit = await served().visit(width);
        const { page } = visit;
        await visit.signIn('nguoi.viet');
        await page.goto('/viet/lesson');
        const letGo = await held(page, /citation=%C4%9134$/);
        const asked = page.waitForRequest(/citation=%C4%9134$/);
        await write(page, 'Căn cứ', 'Xem đ34');
        await asked;
        await page.keyboard.type(' nđ174');
        letGo();
        await page.getByRole('option', { name: 'Điều 34 Nghị định số 174/2026/NĐ-CP' }).waitFor();
        await visit.picture('writing-citation');
        await page.keyboard.press('Enter');
        const text = await editor(page, 'Căn cứ').innerText();
        expect(text.trim()).toBe(
          'Xem [Điều 34 Nghị định số 174/2026/NĐ-CP](/quy-dinh/nd-cp/174/2026/dieu-34)',
        );
        await page.getByRole('button', { name: 'Thêm Điều 34 Nghị định 174/2026/NĐ-CP vào căn cứ' }).click();
        await page.getByRole('group', { name: 'Căn cứ pháp lý 1' }).waitFor();
        await kept(page);
        await visit.close();
      },
      SLOW_MS,
    );

    it(
      'is told where it looks like data of persons, underlined with why',
      async () => {
        const visit = await served().visit(width);
        const { page } = visit;
        await visit.signIn('nguoi.viet');
        await page.goto('/viet/gap');
        await write(page, 'Bằng chứng', 'Gọi số 0912 345 678 để hỏi.');
        await page.getByText('1 chỗ giống dữ liệu cá nhân').waitFor();
        await page.locator('.cm-lintRange-warning', { hasText: '0912 345 678' }).waitFor();
        await visit.picture('writing-personal-data');
        expect(await visit.faults()).toEqual([]);
        await kept(page);
        await visit.close();
      },
      SLOW_MS,
    );

    it(
      'is kept over a reload and offered again, and gone once it is saved',
      async () => {
        const visit = await served().visit(width);
        const { page } = visit;
        await visit.signIn('nguoi.viet');
        const id = await aLesson(visit, 'Nháp qua tải lại');
        await page.goto(`/sua/${id}`);
        await write(page, 'Nguyên nhân', ' Do giao vội.');
        await kept(page);
        page.on('dialog', (dialog) => void dialog.accept());
        await page.reload();
        await page.getByRole('heading', { name: 'Bạn có bản nháp chưa lưu' }).waitFor();
        await visit.picture('writing-restore');
        expect(await visit.faults()).toEqual([]);
        await page.getByRole('button', { name: 'Viết tiếp bản nháp' }).click();
        expect(await editor(page, 'Nguyên nhân').innerText()).toContain('Chưa rõ. Do giao vội.');
        await page.getByLabel(/^Vì sao ghi bản này/).fill('Bổ sung nguyên nhân');
        await page.getByRole('button', { name: 'Lưu bản' }).click();
        await page.waitForURL('**/duyet/**');
        await page.getByText('Chưa rõ. Do giao vội.').waitFor();
        await page.goto(`/sua/${id}`);
        await editor(page, 'Nguyên nhân').waitFor();
        expect(await page.getByText('Bạn có bản nháp chưa lưu').count()).toBe(0);
        await visit.close();
      },
      SLOW_MS,
    );

    it(
      'meets what somebody else saved first, takes pieces of both and is saved on top of it',
      async () => {
        const visit = await served().visit(width);
        const { page } = visit;
        visit.expectError(REFUSED);
        await visit.signIn('curator');
        const id = await aLesson(visit, 'Hai người cùng sửa');
        await page.goto(`/sua/${id}`);
        await write(page, 'Phát hiện', '\n\nLời của tôi.');
        await kept(page);
        const other = await served().visit(width);
        await other.signIn('curator');
        const theirs = { title: `Hai người cùng sửa ${width}`, classification: 'internal', cause: 'Họ sửa.' };
        const finding = 'Đoạn mở đầu.\n\nSổ và hàng không khớp.\n\nLời của họ.';
        const body = { body: { ...theirs, finding }, reason: 'sửa trước' };
        const path = `/items/${encodeURIComponent(id)}/versions`;
        const saved = await callApi(other.page, {
          method: 'POST',
          path,
          body,
          headers: { 'if-match': '"1"' },
        });
        expect(saved.status).toBe(201);
        await other.close();
        await page.getByLabel(/^Vì sao ghi bản này/).fill('Sửa sau');
        await page.getByRole('button', { name: 'Lưu bản' }).click();
        await page.getByText('Có người vừa lưu bản 2 trước bạn').waitFor();
        await page.getByText('Chỉ họ sửa, đã lấy theo họ: Nguyên nhân.').waitFor();
        await visit.picture('writing-conflict');
        expect(await visit.faults()).toEqual([]);
        await page.getByText('Cả hai', { exact: true }).click();
        await page.getByRole('button', { name: 'Ghép và xem lại' }).click();
        await page.getByRole('button', { name: 'Lưu bản' }).click();
        await page.waitForURL('**/duyet/**');
        for (const words of ['Họ sửa.', 'Lời của họ.', 'Lời của tôi.']) await page.getByText(words).waitFor();
        await visit.close();
      },
      SLOW_MS,
    );

    it(
      'outlives the end of a session: after logging in again on the page it is saved whole',
      async () => {
        const visit = await served().visit(width);
        const { page } = visit;
        visit.expectError(REFUSED);
        await visit.signIn('nguoi.viet');
        const id = await aLesson(visit, 'Phiên hết giữa chừng');
        await page.goto(`/sua/${id}`);
        await write(page, 'Nguyên nhân', ' Viết trong phiên cũ.');
        expect((await callApi(page, { method: 'DELETE', path: '/session' })).status).toBe(204);
        await page.getByLabel(/^Vì sao ghi bản này/).fill('Ghi tiếp');
        await page.getByRole('button', { name: 'Lưu bản' }).click();
        const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' });
        await again.waitFor();
        await visit.picture('writing-session-end');
        await again.getByLabel(/^Mật khẩu/).fill(A_PASSWORD);
        await again.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
        await again.waitFor({ state: 'hidden' });
        expect(await editor(page, 'Nguyên nhân').innerText()).toContain('Viết trong phiên cũ.');
        await page.getByRole('button', { name: 'Lưu bản' }).click();
        await page.waitForURL('**/duyet/**');
        await page.getByText('Chưa rõ. Viết trong phiên cũ.').waitFor();
        await visit.close();
      },
      SLOW_MS,
    );

    it(
      'is nothing for readers: no form is shown to them',
      async () => {
        const visit = await served().visit(width);
        const { page } = visit;
        await visit.signIn('reader');
        await page.goto('/viet/lesson');
        await page.getByText('Bạn chưa có vai trò để viết mục mới.').waitFor();
        expect(await page.getByRole('textbox').count()).toBe(0);
        await page.goto('/sua/lesson/sim-tra-truoc-dung-giay-to-nguoi-khac');
        await page.getByText('Bạn không sửa được mục này').waitFor();
        await visit.picture('writing-refused');
        expect(await page.getByRole('textbox').count()).toBe(0);
        expect(await visit.faults()).toEqual([]);
        await visit.close();
      },
      SLOW_MS,
    );
  });

  it('takes no more words while it is saved: they would be in no version and in no draft', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await visit.signIn('nguoi.viet');
    const id = await aLesson(visit, 'Đang lưu thì thôi gõ');
    await page.goto(`/sua/${id}`);
    await write(page, 'Nguyên nhân', ' Kho không có người giữ.');
    await page.getByLabel('Vì sao ghi bản này').fill('rõ nguyên nhân');
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/versions', async (route) => {
      await held;
      await route.continue();
    });
    await page.getByRole('button', { name: 'Lưu bản' }).click();
    await page.locator('[inert] .cm-content').first().waitFor();
    answer();
    await page.waitForURL('**/duyet/**');
    await visit.close();
  });
});
