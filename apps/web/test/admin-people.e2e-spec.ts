import { type Engines } from '@app/engines';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';
import { type Visit } from './testing/visit.js';

const prepare = (engines: Engines) =>
  makePeople(engines, ['administrator'], ['curator'], ['reader'], ['contributor'], ['legal']);

inBrowser({ prepare }, (served) => {
  const come = async (width: number, login: string, path: string): Promise<Visit> => {
    const visit = await served().visit(width);
    await visit.signIn(login);
    await visit.page.goto(path);
    return visit;
  };

  describe.each([PHONE, LAPTOP])('accounts at %i px', (width) => {
    it('are opened with a one-time password that is shown once, lets in once, and is never seen again', async () => {
      const visit = await come(width, 'administrator', '/quan-tri');
      const { page } = visit;
      await page.getByRole('heading', { name: 'Quản trị', level: 1 }).waitFor();
      await page.getByText('đã theo kịp', { exact: true }).waitFor();
      await visit.picture('admin-overview');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('heading', { name: 'Người' }).getByRole('link').click();
      await page.getByRole('link', { name: 'Người Thử contributor' }).waitFor();
      await visit.picture('admin-people');
      expect(await visit.faults()).toEqual([]);

      await page.getByRole('link', { name: 'Mở tài khoản' }).click();
      const login = `thu.tran.${width}`;
      await page.getByLabel('Họ và tên').fill('Trần Thị Thử');
      await page.getByLabel('Tên đăng nhập').fill('Sai Tên');
      await page.getByLabel('Người rà soát').check();
      await page.getByRole('button', { name: 'Thêm đơn vị' }).click();
      await page.getByRole('combobox', { name: 'Đơn vị' }).fill('Bộ Khoa học');
      await page.getByRole('option', { name: 'Bộ Khoa học và Công nghệ', exact: true }).click();
      await page.getByRole('textbox', { name: 'Từ ngày', exact: true }).fill('1/2/2019');
      const until = page.getByRole('textbox', { name: 'Thôi từ ngày' });
      await until.fill('31/2/2024');
      await page.getByRole('button', { name: 'Thêm ngày vắng' }).click();
      await page.getByRole('textbox', { name: 'Ngày đầu' }).fill('01/12/2026');
      await page.getByRole('textbox', { name: 'Ngày cuối' }).fill('05/12/2026');
      visit.expectError(/400/);
      await page.getByRole('button', { name: 'Mở tài khoản' }).click();
      await page.getByRole('alert').filter({ hasText: 'memberships' }).waitFor();
      expect(await until.inputValue()).toBe('31/2/2024');
      await until.fill('1/3/2024');
      await page.getByRole('button', { name: 'Mở tài khoản' }).click();
      await page.getByText('chỉ gồm chữ không dấu').first().waitFor();
      await visit.picture('admin-person-invalid');
      expect(await page.getByLabel('Họ và tên').inputValue()).toBe('Trần Thị Thử');
      await page.getByLabel('Tên đăng nhập').fill(login);
      await page.getByRole('button', { name: 'Mở tài khoản' }).click();
      const panel = page.getByRole('group', { name: /Mật khẩu dùng một lần/ });
      const password = (await panel.locator('code').textContent())!;
      expect(password.length).toBeGreaterThan(10);
      await visit.picture('admin-person-made');
      expect(await visit.faults()).toEqual([]);
      expect(page.url()).not.toContain(password);
      await page.getByRole('link', { name: 'Xem tài khoản của Trần Thị Thử' }).click();
      await page.getByRole('heading', { name: 'Trần Thị Thử', level: 1 }).waitFor();
      expect(await page.getByText('chưa đổi mật khẩu được cấp').count()).toBe(1);
      expect(await page.getByRole('textbox', { name: 'Từ ngày', exact: true }).inputValue()).toBe(
        '01/02/2019',
      );
      await visit.picture('admin-person');
      expect(await visit.faults()).toEqual([]);
      await page.goBack();
      expect(await page.content()).not.toContain(password);
      const newcomer = await served().visit(width);
      await newcomer.signInOnPage(login, password);
      await newcomer.close();
      await visit.close();
    }, 60_000);

    it('are found by words without tones and by role, and whom one looks for stays out of the address', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/nguoi');
      const { page } = visit;
      await page.getByLabel('Tìm người').fill('nguoi thu cur');
      await page.getByText('1 tài khoản', { exact: true }).waitFor();
      expect(page.url()).not.toContain('cur');
      await page.getByRole('link', { name: 'Người Thử curator' }).waitFor();
      await page.getByLabel('Tìm người').fill('');
      await page.goto('/quan-tri/nguoi?vaitro=legal');
      await page.getByRole('link', { name: 'Người Thử legal' }).waitFor();
      expect(await page.getByRole('link', { name: 'Người Thử curator' }).count()).toBe(0);
      await visit.close();
    });

    it('changed by two at once show the second what the first saved, and lose nothing typed', async () => {
      const [one, other] = [
        await come(width, 'administrator', '/quan-tri/nguoi'),
        await come(width, 'administrator', '/quan-tri/nguoi'),
      ];
      for (const { page } of [one, other])
        await page.getByRole('link', { name: /^Người Thử reader|^Tên mới/ }).click();
      for (const { page } of [one, other])
        await page.getByRole('heading', { level: 2, name: 'Hồ sơ' }).waitFor();
      await one.page.getByLabel('Họ và tên').fill(`Tên mới ${width}`);
      await one.page.getByRole('button', { name: 'Lưu thay đổi' }).click();
      await one.page.getByText('Đã lưu.').waitFor();
      other.expectError(/412/);
      const email = `doc.${width}@example.vn`;
      await other.page.getByLabel('Địa chỉ thư').fill(email);
      await other.page.getByRole('button', { name: 'Lưu thay đổi' }).click();
      await other.page.getByText(`Họ và tên nay là: Tên mới ${width}`).waitFor();
      await other.picture('admin-person-conflict');
      expect(await other.faults()).toEqual([]);
      expect(await other.page.getByLabel('Địa chỉ thư').inputValue()).toBe(email);
      await other.page.getByRole('button', { name: 'Lấy bản vừa lưu, bỏ bản của tôi' }).click();
      expect(await other.page.getByLabel('Họ và tên').inputValue()).toBe(`Tên mới ${width}`);
      await one.close();
      await other.close();
    }, 30_000);

    it('are closed and opened again only when asked twice, and given a new password', async () => {
      const visit = await come(width, 'administrator', '/quan-tri/nguoi?vaitro=contributor');
      const { page } = visit;
      await page.getByRole('link', { name: 'Người Thử contributor' }).click();
      await page.getByRole('button', { name: 'Đóng tài khoản' }).click();
      const panel = page.getByRole('group', { name: /^Đóng tài khoản của/ });
      await panel.getByRole('button', { name: 'Bỏ qua' }).click();
      expect(await page.getByText('đã đóng').count()).toBe(0);
      await page.getByRole('button', { name: 'Đóng tài khoản' }).click();
      await visit.picture('admin-person-close');
      expect(await visit.faults()).toEqual([]);
      await panel.getByRole('button', { name: 'Đóng tài khoản' }).click();
      await page.getByText('đã đóng').waitFor();
      await page.getByRole('button', { name: 'Mở lại tài khoản' }).click();
      await page.getByRole('group').getByRole('button', { name: 'Mở lại tài khoản' }).click();
      await page.getByText('đã đóng').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
      await page.getByRole('group').getByRole('button', { name: 'Cấp lại mật khẩu' }).click();
      const once = page.getByRole('group', { name: /Mật khẩu dùng một lần/ });
      const password = (await once.locator('code').textContent())!;
      await once.getByRole('button', { name: 'Đã cất, ẩn đi' }).click();
      expect(await page.content()).not.toContain(password);
      await visit.close();
    }, 30_000);

    it('are shown to nobody else: the section is not offered, and its address says so', async () => {
      const visit = await come(width, 'curator', '/quan-tri');
      const { page } = visit;
      visit.expectError(/403/);
      await page.getByRole('heading', { name: 'Quản trị', level: 1 }).waitFor();
      expect(await page.getByRole('link', { name: 'Nhật ký' }).count()).toBe(0);
      for (const path of ['/quan-tri/nguoi', '/quan-tri/nhat-ky', '/quan-tri/sao-luu', '/quan-tri/chi-muc']) {
        await page.goto(path);
        await page.getByRole('heading', { name: 'Bạn chưa được phép làm việc này' }).waitFor();
      }
      await visit.picture('admin-refused');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });
  });
});
