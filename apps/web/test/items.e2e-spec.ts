import { A_PASSWORD } from '@app/access/testing';
import { callApi } from './testing/api-calls.js';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { ITEMS, LONG_RULE, makeItems, RULE, SUBJECT_NAME } from './testing/items-world.js';

inBrowser({ prepare: makeItems }, (served) => {
  describe.each([PHONE, LAPTOP])('a lesson at %i px', (width) => {
    it('tells everybody the rule, the names of its day and of today, and how its law stood and stands', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`/bai-hoc/${ITEMS.lesson}`);
      await page.getByRole('heading', { level: 1, name: RULE }).waitFor();
      const facts = page.getByRole('region', { name: 'Thông tin chính' });
      await facts.getByText('nay: Thành phố Huế').waitFor();
      expect(await facts.innerText()).toMatch(
        /Sở Thông tin và Truyền thông\s+nay: Sở Khoa học và Công nghệ; /,
      );
      expect(await facts.innerText()).toContain('tháng 05/2021');
      expect(await facts.innerText()).toMatch(/31\/01\/2025\s*quá hạn/);
      const basis = page.getByRole('list', { name: 'Căn cứ pháp lý và hiệu lực' });
      await basis.getByText('Được thay bằng').waitFor();
      const law = await basis.innerText();
      expect(law).toMatch(/Lúc xảy ra \(tháng 05\/2021\)\s+đang hiệu lực/);
      expect(law).toContain('10.000.000 – 20.000.000 đồng (tổ chức)');
      expect(law).toMatch(/hết hiệu lực\s+hết từ 01\/01\/2024/);
      expect(law).toContain('khoản 1 Điều 9 Nghị định 02/2024/NĐ-CP: Nghị định giả định mới');
      expect(law).toContain('a) Làm việc giả định thứ nhất;');
      expect(await page.getByText('Chưa ghi nguồn nào').count()).toBe(1);
      await visit.picture('lesson');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('leads from its legal basis to the cited clause', async () => {
      const visit = await served().visit(width);
      await visit.page.goto(`/bai-hoc/${ITEMS.lesson}`);
      await visit.page.getByRole('link', { name: 'điểm a khoản 1 Điều 1. Điều giả định' }).click();
      await visit.page.waitForURL('**/quy-dinh/nd-cp/01/2020/dieu-1#khoan-1/diem-a');
      await visit.close();
    });

    it('shows who was sanctioned and who wrote it to nobody who only reads', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signIn('reader');
      await page.goto(`/bai-hoc/${ITEMS.lesson}`);
      await page.getByRole('button', { name: 'Theo dõi' }).waitFor();
      await page.getByText('Bản 2', { exact: true }).waitFor();
      expect(await page.getByText(SUBJECT_NAME).count()).toBe(0);
      expect(await page.getByText('Bản 3', { exact: true }).count()).toBe(0);
      expect(await page.getByRole('heading', { name: 'Trao đổi' }).count()).toBe(0);
      expect(await page.getByRole('link', { name: 'Sửa', exact: true }).count()).toBe(0);
      await page.getByRole('button', { name: 'Theo dõi' }).click();
      await page.getByRole('button', { name: 'Đang theo dõi', pressed: true }).click();
      await page.getByRole('button', { name: 'Theo dõi', pressed: false }).waitFor();
      await visit.close();
    });

    it('has a draft over it that its curator reads, compares and talks about', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signIn('curator');
      await page.goto(`/bai-hoc/${ITEMS.lesson}`);
      await page.getByText('Có bản 3 mới hơn, chưa công bố').waitFor();
      await page.getByText(SUBJECT_NAME).waitFor();
      await page.getByRole('link', { name: 'So hai bản' }).click();
      await page.getByRole('region', { name: 'Bản 2 so với Bản 3' }).getByText('trong hai ngày').waitFor();
      await visit.picture('lesson-compare');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('link', { name: 'Đóng so sánh' }).click();
      await page.getByRole('link', { name: 'Xem bản 3' }).click();
      await page.getByText('Đang xem bản 3, chưa công bố').waitFor();
      const words = `Nhờ xem lại thời hạn ${width}`;
      await page.getByLabel(/^Lời trao đổi về bản 3/).fill(words);
      await page.getByRole('button', { name: 'Gửi lời trao đổi' }).click();
      await page.getByRole('article').getByText(words).waitFor();
      await visit.picture('lesson-draft');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('shows five steps of maturity, with the version and the words that each was reached with', async () => {
      const visit = await served().visit(width);
      await visit.page.goto(`/bai-hoc/${ITEMS.lesson}`);
      const steps = visit.page.getByRole('region', { name: 'Mức độ kiểm chứng' });
      await steps.getByText(/^Bản 2, .*: đã rõ nguyên nhân$/).waitFor();
      expect(await steps.getByText(/^Bản 1, .*: ghi lần đầu$/).count()).toBe(1);
      const current = await steps.locator('[aria-current=step]').innerText();
      expect(current.toLowerCase()).toContain('nhận diện');
      await visit.close();
    });

    it('that is restricted does not exist for a reader, and says what it is to who may read it', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      visit.expectError(/404|Không có mục/);
      await visit.signIn('reader');
      await page.goto(`/bai-hoc/${ITEMS.restricted}`);
      await page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
      expect(await page.getByText('Bài học hạn chế').count()).toBe(0);
      await visit.close();
      const curator = await served().visit(width);
      await curator.signIn('curator');
      await curator.page.goto(`/bai-hoc/${ITEMS.restricted}`);
      await curator.page.getByText('Mỗi lần đọc đều được ghi lại').waitFor();
      await curator.picture('lesson-restricted');
      expect(await curator.faults()).toEqual([]);
      await curator.close();
    });

    it('that was retired into another leads there', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await visit.signIn('curator');
      await page.goto(`/bai-hoc/${ITEMS.retired}`);
      await page.getByText(/^Mục này đã thôi dùng từ/).waitFor();
      await page.getByText('trùng với bài khác').waitFor();
      await visit.picture('lesson-retired');
      await page.getByRole('note').getByRole('link', { name: RULE }).click();
      await page.getByRole('heading', { level: 1, name: RULE }).waitFor();
      await visit.close();
    });

    it('that was retired tells a reader since when, and leads to what took its place', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      visit.expectError(/status of 410/);
      await page.goto(`/bai-hoc/${ITEMS.retired}`);
      await page
        .getByRole('heading', { level: 1, name: /^Bài học này thôi dùng từ \d\d\/\d\d\/\d{4}$/ })
        .waitFor();
      expect(await page.getByText(/trùng với bài khác|Bài học đã gộp/).count()).toBe(0);
      await visit.picture('lesson-gone');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('link', { name: RULE }).click();
      await page.getByRole('heading', { level: 1, name: RULE }).waitFor();
      await visit.close();
    });

    it('with a long title and no legal basis still fits', async () => {
      const visit = await served().visit(width);
      await visit.page.goto(`/bai-hoc/${ITEMS.long}`);
      await visit.page.getByRole('heading', { level: 1, name: LONG_RULE.slice(0, 40) }).waitFor();
      await visit.page.getByText('nguồn không nêu').waitFor();
      await visit.picture('lesson-long');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });
  });

  it('is shown no more, once its reader is logged in no more, to who logs in after them', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    visit.expectError(/status of 40[14]/);
    await visit.signIn('curator');
    await page.goto(`/bai-hoc/${ITEMS.restricted}`);
    const title = page.getByRole('heading', { name: 'Bài học hạn chế', level: 1 });
    await title.waitFor();
    await callApi(page, { method: 'DELETE', path: '/session' });
    await page.getByRole('link', { name: 'Việc của tôi' }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên đăng nhập').fill('reader');
    await dialog.getByLabel(/^Mật khẩu/).fill(A_PASSWORD);
    await dialog.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goBack();
    await page.getByRole('heading', { name: 'Không có trang này', level: 1 }).waitFor();
    expect(await title.count()).toBe(0);
    await visit.close();
  });

  it('that is not there for who is logged in no more offers the way in, and is there after it', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    visit.expectError(/status of 40[14]/);
    await visit.signIn('curator');
    await page.goto(`/bai-hoc/${ITEMS.lesson}`);
    await page.getByRole('heading', { name: RULE, level: 1 }).waitFor();
    await callApi(page, { method: 'DELETE', path: '/session' });
    await page.evaluate((address) => {
      history.pushState({}, '', address);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/bai-hoc/${ITEMS.restricted}`);
    await page.getByRole('heading', { name: 'Không có trang này', level: 1 }).waitFor();
    await page.getByLabel('Tên đăng nhập').fill('curator');
    await page.getByLabel(/^Mật khẩu/).fill(A_PASSWORD);
    await page.getByRole('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await page.getByRole('heading', { name: 'Bài học hạn chế', level: 1 }).waitFor();
    await visit.close();
  });
});
