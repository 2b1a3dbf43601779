import { type Page } from 'playwright-core';
import { A_PASSWORD, aPerson, peopleOf } from '@app/access/testing';
import { type Engines } from '@app/engines';
import { SystemClock } from '@app/knowledge';
import { noticesIn } from '@app/notices';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';

const LESSON = 'lesson/thu-ca-thiet-bi-kich-hoat-khong-chi-thu-sim';
const LESSON_PAGE = `/bai-hoc/${LESSON}`;
const NEW_PASSWORD = 'một câu dài mà dễ nhớ lắm';

/** One-time passwords by login. */
const given = new Map<string, string>();

/** For each width people of their own: what they change is theirs. */
async function prepare({ records }: Engines): Promise<void> {
  const people = peopleOf(records, new SystemClock());
  for (const width of [PHONE, LAPTOP]) {
    const name = `Trần Thị Thử ${width}`;
    const fresh = aPerson({ login: `moi-${width}`, name, password: null });
    given.set(fresh.login, (await people.create('test', fresh)).oneTimePassword!);
    const roles = ['reader', 'curator'] as const;
    const { person } = await people.create('test', aPerson({ login: `cu-${width}`, name, roles }));
    const notice = { person: person.id, subscription: null, itemId: LESSON, version: 1, readAt: null };
    const writes = (['assigned', 'mentioned'] as const).map((reason, n) => {
      const at = `2026-11-2${n}T02:03:04.000Z`;
      return noticesIn(records).create(`${width} ${n}`, { ...notice, reason, at, toMail: false });
    });
    await records.commit(writes, []);
  }
}

async function fillIn(page: Page, login: string, password: string): Promise<void> {
  await page.getByLabel('Tên đăng nhập').fill(login);
  await page.getByLabel(/^Mật khẩu/).fill(password);
  await page.getByRole('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click();
}

inBrowser({ prepare }, (served) => {
  it.each(['//example.org', '/\\example.org', 'https://example.org'])(
    'logging in with ve=%s leads to the first page of the application, nowhere else',
    async (elsewhere) => {
      const visit = await served().visit(LAPTOP);
      const { page } = visit;
      await page.goto(`/dang-nhap?ve=${encodeURIComponent(elsewhere)}`);
      await fillIn(page, `cu-${LAPTOP}`, A_PASSWORD);
      await page.waitForURL((url) => url.pathname !== '/dang-nhap');
      expect(page.url()).toBe(`${served().origin}/`);
      await visit.close();
    },
  );

  describe.each([PHONE, LAPTOP])('at %i px', (width) => {
    it('who was given a password chooses their own before anything else, and is then where they wanted to be', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      const login = `moi-${width}`;
      await page.goto(`/dang-nhap?ve=${encodeURIComponent('/da-luu')}`);
      await fillIn(page, login, given.get(login)!);
      const first = page.getByRole('heading', { name: 'Chọn mật khẩu của riêng bạn', level: 1 });
      await first.waitFor();
      await visit.picture('first-password');
      expect(await visit.faults()).toEqual([]);
      await page.goto('/so-lieu');
      await first.waitFor();
      await page.goto('/da-luu');
      await page.getByLabel('Mật khẩu được cấp').fill(given.get(login)!);
      await page.getByLabel(/^Mật khẩu mới/).fill('ngắn');
      await page.getByLabel('Gõ lại mật khẩu mới').fill('khác');
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByText('Cần ít nhất 12 ký tự.').waitFor();
      await page.getByText('Hai lần gõ chưa giống nhau.').waitFor();
      await page.getByLabel(/^Mật khẩu mới/).fill(NEW_PASSWORD);
      await page.getByLabel('Gõ lại mật khẩu mới').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByRole('heading', { name: 'Đã lưu để đọc ngoại tuyến' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/da-luu');
      await visit.close();
    });

    it('a wrong password is told, and nothing typed is lost', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      visit.expectError(/status of 401/);
      await page.goto('/dang-nhap');
      await fillIn(page, `cu-${width}`, 'không phải mật khẩu');
      await page.getByRole('alert').waitFor();
      expect(await page.getByLabel('Tên đăng nhập').inputValue()).toBe(`cu-${width}`);
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('logging in from a page leads back to it, with what its address asks', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/bai-hoc');
      await page.getByRole('banner').getByRole('link', { name: 'Đăng nhập' }).click();
      await fillIn(page, `cu-${width}`, A_PASSWORD);
      await page.waitForURL('**/bai-hoc');
      await visit.close();
    });

    it('says in plain words why the office account did not let somebody in', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/dang-nhap?loi=unauthenticated&ve=%2Fbat-cap');
      await page.getByRole('alert').getByText('Tài khoản cơ quan này chưa gắn với ai').waitFor();
      await visit.picture('login-refused');
      expect(await visit.faults()).toEqual([]);
      await page.goto('/dang-nhap?loi=unavailable');
      await page.getByRole('alert').getByText('không trả lời').waitFor();
      await visit.close();
    });

    it('shows who one is and what the roles allow, and changes what one follows, the look and the password', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signInOnPage(`cu-${width}`);
      await page.evaluate(async (target) => {
        const { session } = (await (await fetch('/api/v1/entrance')).json()) as { session: { csrf: string } };
        const headers = { 'content-type': 'application/json', 'x-csrf-token': session.csrf };
        for (const body of [
          { kind: 'item', target },
          { kind: 'search', query: 'sim rác', filters: { kind: ['lesson'] } },
        ])
          await fetch('/api/v1/subscriptions', { method: 'POST', headers, body: JSON.stringify(body) });
      }, LESSON);
      await page.goto('/tai-khoan');
      await page.getByText(`Trần Thị Thử ${width}`).first().waitFor();
      await page.getByText('mở đợt rà soát').waitFor();
      await page.getByText('“sim rác” · Bài học').waitFor();
      await visit.picture('account');
      expect(await visit.faults()).toEqual([]);
      const rows = page.getByRole('listitem').filter({ hasText: 'Bỏ theo dõi' });
      const search = rows.filter({ hasText: '“sim rác”' });
      await search.getByLabel('Báo cả bằng thư').click();
      await page.reload();
      await search.waitFor();
      expect(await search.getByLabel('Báo cả bằng thư').isChecked()).toBe(false);
      await search.getByRole('button', { name: 'Bỏ theo dõi' }).click();
      await search.waitFor({ state: 'detached' });
      expect(await rows.count()).toBe(1);
      await page.getByText('Tối', { exact: true }).click();
      expect(await page.locator('html').getAttribute('data-mantine-color-scheme')).toBe('dark');
      await visit.picture('account-dark');
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByLabel('Mật khẩu đang dùng').fill(A_PASSWORD);
      await page.getByLabel(/^Mật khẩu mới/).fill(NEW_PASSWORD);
      await page.getByLabel('Gõ lại mật khẩu mới').fill(NEW_PASSWORD);
      await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
      await page.getByText('Đã đổi mật khẩu.').waitFor();
      await page.getByRole('main').getByRole('button', { name: 'Đăng xuất' }).click();
      await page.getByRole('heading', { name: 'Bạn chưa đăng nhập' }).waitFor();
      await visit.signInOnPage(`cu-${width}`, NEW_PASSWORD);
      await visit.close();
    });

    it('tells of notices by a bell, leads to what they are about and marks them as read', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signInOnPage(`cu-${width}`, NEW_PASSWORD);
      await page.getByRole('link', { name: 'Thông báo: 2 tin chưa đọc' }).click();
      await page.getByText('Giao cho bạn').waitFor();
      await visit.picture('notices');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('main').getByRole('link').first().click();
      await page.waitForURL(`**${LESSON_PAGE}`);
      await page.getByRole('link', { name: 'Thông báo: 1 tin chưa đọc' }).click();
      await page.getByRole('button', { name: 'Đánh dấu tất cả đã đọc' }).click();
      await page.getByRole('link', { name: 'Thông báo', exact: true }).waitFor();
      expect(await page.getByText('Chưa đọc').count()).toBe(0);
      await visit.close();
    });
  });

  it.each([
    [LESSON, LESSON_PAGE],
    ['nd-cp/15/2020', '/van-ban/nd-cp/15/2020'],
  ])('the address in letters finds the page of %s', async (id, address) => {
    const visit = await served().visit(LAPTOP);
    await visit.page.goto(`/muc/${id}`);
    await visit.page.waitForURL(`**${address}`);
    await visit.close();
  });
});
