import { readFile } from 'node:fs/promises';
import { type Engines } from '@app/engines';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';
import { type Visit } from './testing/visit.js';

const prepare = (engines: Engines) => makePeople(engines, ['administrator'], ['legal']);

inBrowser({ prepare }, (served) => {
  const come = async (width: number, login: string, path: string): Promise<Visit> => {
    const visit = await served().visit(width);
    await visit.signIn(login);
    await visit.page.goto(path);
    return visit;
  };

  describe.each([PHONE, LAPTOP])('upkeep at %i px', (width) => {
    it('cares for the index: compares, and makes it anew only when asked twice', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/chi-muc');
      const { page } = visit;
      await page.getByRole('button', { name: 'So sánh', exact: true }).click();
      await page.getByText('không có sai khác', { exact: false }).waitFor();
      await page.getByRole('button', { name: 'Dựng lại từ đầu' }).click();
      await visit.picture('admin-index-confirm');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Bỏ qua' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('main').locator('button:focus').waitFor();
      await page.getByRole('button', { name: 'Dựng lại từ đầu' }).click();
      await page.getByRole('group').getByRole('button', { name: 'Dựng lại từ đầu' }).click();
      await page.getByRole('status').getByText('Dựng lại từ đầu').waitFor();
      await page.getByText('đã xong').waitFor();
      await visit.picture('admin-index');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    }, 30_000);

    it('copies the base, hands the copy out whole, and removes it only when asked twice', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/sao-luu');
      const { page } = visit;
      await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
      await page.getByText(/^Đã sao lưu: trithuc-/).waitFor();
      const waiting = page.waitForEvent('download');
      await page
        .getByRole('link', { name: /^Tải về bản sao/ })
        .first()
        .click();
      const file = await readFile(await (await waiting).path());
      expect(file.subarray(0, 15).toString()).toBe('SQLite format 3');
      await page
        .getByRole('button', { name: /^Xóa bản sao/ })
        .first()
        .click();
      await visit.picture('admin-backup');
      expect(await visit.faults()).toEqual([]);
      const copies = page.getByRole('link', { name: /^Tải về bản sao/ });
      const before = await copies.count();
      await page
        .getByRole('group', { name: /^Xóa bản sao/ })
        .getByRole('button', { name: 'Xóa', exact: true })
        .click();
      await page.getByRole('group', { name: /^Xóa bản sao/ }).waitFor({ state: 'detached' });
      expect(await copies.count()).toBe(before - 1);
      await visit.close();
    }, 30_000);

    it('shows the audit log by person and act, with what was done to whom, and proves it whole', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/nhat-ky');
      const { page } = visit;
      await page.getByRole('button', { name: 'Kiểm tra tính nguyên vẹn' }).click();
      await page.getByText('không dòng nào bị sửa', { exact: false }).waitFor();
      await page.getByRole('combobox', { name: 'Việc' }).fill('mở tài');
      await page.getByRole('option', { name: 'mở tài khoản', exact: true }).click();
      await page.waitForURL(/viec=person\.created/);
      await page.getByRole('listitem').filter({ hasText: 'mở tài khoản' }).first().waitFor();
      await page.getByRole('listitem').getByText('vai trò: pháp chế').waitFor();
      await page.goto('/quan-tri/nhat-ky');
      await page.getByRole('combobox', { name: 'Người làm' }).fill('nguoi thu adm');
      await page.getByRole('option', { name: /administrator/ }).click();
      await page.waitForURL(/nguoi=p-/);
      await page.getByRole('listitem').filter({ hasText: 'đăng nhập' }).first().waitFor();
      await visit.picture('admin-audit');
      expect(await visit.faults()).toEqual([]);
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Tải cả nhật ký' }).click();
      const lines = (await readFile(await (await waiting).path(), 'utf8')).trim().split('\n');
      expect(lines.length).toBeGreaterThan(2);
      await visit.close();
    }, 30_000);

    it('says of an audit log that was altered from where on it cannot be trusted, and gives no hash for it', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/nhat-ky');
      const { page } = visit;
      const broken = { from: 0, checked: 4, head: 'd394cba2', broken: { sequence: 5, fault: 'hash' } };
      await page.route('**/api/v1/audit/verification', (route) => route.fulfill({ json: broken }));
      await page.getByRole('button', { name: 'Kiểm tra tính nguyên vẹn' }).click();
      await page.getByText('Sai: dòng số 5 đã bị sửa').waitFor();
      await page.getByText('Từ dòng này trở đi nhật ký không còn đáng tin.').waitFor();
      expect(await page.getByText('d394cba2').count()).toBe(0);
      await visit.picture('admin-audit-broken');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    }, 30_000);

    it('makes a token that is shown once, and ends it', async () => {
      const visit = await come(width, 'legal', '/quan-tri/ma-truy-cap');
      const { page } = visit;
      await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
      expect(await page.getByLabel('quản trị', { exact: true }).count()).toBe(0);
      await page.getByLabel('Dùng để làm gì').fill(`Báo cáo ${width}`);
      await visit.picture('admin-token-new');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('button', { name: 'Tạo mã truy cập' }).click();
      const once = page.getByRole('group', { name: 'Mã truy cập mới' });
      const token = (await once.locator('code').textContent())!;
      expect(token).toMatch(/^tt_/);
      await visit.picture('admin-token-made');
      await once.getByRole('button', { name: 'Đã cất, ẩn đi' }).click();
      expect(await page.content()).not.toContain(token);
      await page.getByRole('button', { name: `Thu hồi mã Báo cáo ${width}` }).click();
      await page.getByRole('group').getByRole('button', { name: 'Thu hồi', exact: true }).click();
      await page.getByText(`Báo cáo ${width}`).first().waitFor({ state: 'detached' });
      await visit.close();
    }, 30_000);

    it('shows units as they were on a day, what they became, and the provinces before and after', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/don-vi?ngay=2024-01-01');
      const { page } = visit;
      await page.getByRole('button', { name: /^Thanh tra Bộ Thông tin và Truyền thông/ }).click();
      const panel = page.getByRole('region', { name: 'Thanh tra Bộ Thông tin và Truyền thông' });
      await panel.getByText('Không có tài khoản nào', { exact: false }).waitFor();
      await visit.picture('admin-units');
      expect(await visit.faults()).toEqual([]);
      await panel.getByRole('link', { name: 'Thanh tra Bộ Khoa học và Công nghệ' }).click();
      await page.getByRole('region', { name: 'Thanh tra Bộ Khoa học và Công nghệ' }).waitFor();
      await page.goto('/quan-tri/don-vi?bang=provinces&ngay=2024-01-01');
      await page.getByText(/^63 mục/).waitFor();
      await page.goto('/quan-tri/don-vi?bang=provinces&ngay=2026-01-01');
      await page.getByText(/^34 mục/).waitFor();
      await visit.picture('admin-provinces');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    }, 30_000);
  });

  it('asks for nothing by itself where nobody is any more: a session ends even at the index', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await visit.signIn('administrator');
    await page.clock.install();
    await page.goto('/quan-tri/chi-muc');
    await page.getByRole('button', { name: 'So sánh', exact: true }).waitFor();
    const asked: string[] = [];
    const minutes = async (count: number): Promise<void> => {
      for (let each = 0; each < count; each += 1) await page.clock.runFor(60_000);
    };
    page.on('request', (request) => asked.push(request.url()));
    await minutes(2);
    expect(asked.length).toBeGreaterThan(0);
    await minutes(15);
    asked.length = 0;
    await minutes(3);
    expect(asked).toEqual([]);
    await visit.close();
  });

  it('tells everybody in a long log by name, and goes on telling it while more of it comes', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await visit.signIn('administrator');
    const [AT_ONCE, at] = [80, '2026-11-20T02:03:04.000Z'];
    const rowsFrom = (first: number) =>
      Array.from({ length: AT_ONCE }, (_, n) => {
        const actor = `p-${String(first + n).padStart(10, '0')}`;
        return { ...{ sequence: first + n, at, actor, act: 'item.submitted', subject: null, details: {} } };
      });
    await page.route('**/api/v1/audit?*', (route) => {
      const isFirst = !route.request().url().includes('cursor=n');
      const rows = rowsFrom(isFirst ? 0 : AT_ONCE);
      return route.fulfill({ json: { rows, next: isFirst ? 'n' : null, total: 2 * AT_ONCE } });
    });
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/v1/names?*', async (route) => {
      const ids = new URL(route.request().url()).searchParams.getAll('person');
      expect(ids.length).toBeLessThanOrEqual(100);
      if (ids.some((id) => Number(id.slice(2)) >= AT_ONCE)) await held;
      await route.fulfill({ json: ids.map((id) => ({ id, name: `Người ${Number(id.slice(2))}` })) });
    });
    await page.goto('/quan-tri/nhat-ky');
    const named = (n: number) => page.getByRole('link', { name: `Người ${n}`, exact: true });
    await named(79).waitFor();
    await page.getByRole('button', { name: /thêm$/i }).click();
    await page.getByRole('link', { name: 'p-0000000150' }).waitFor();
    expect(await named(7).count()).toBe(1);
    answer();
    await named(150).waitFor();
    expect(await page.getByRole('link', { name: /^p-/ }).count()).toBe(0);
    await visit.close();
  });
});
