import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { CHANGED_ON, CHANGES_ON, DECREE_ID, FINED, importSmallLaw } from './testing/small-law.js';

const PAGE = `/quy-dinh/${FINED}`;
/** An article of which the base has a summary alone. */
const SUMMARISED = '/quy-dinh/nd-cp/174/2026/dieu-34';

inBrowser({ prepare: importSmallLaw }, (served) => {
  describe.each([PHONE, LAPTOP])('an article at %i px', (width) => {
    it('is read with its frames and our summary apart, and what speaks of it', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(PAGE);
      await page.getByRole('heading', { level: 1, name: 'Điều 2. Xử phạt việc giả định' }).waitFor();
      const official = page.getByRole('region', { name: 'Lời văn chính thức' });
      expect(await official.getByText('Giả định điều thứ nhất từ hai lần trở lên;').count()).toBe(1);
      expect(await official.getByText('1-2 triệu · tổ chức').count()).toBe(1);
      expect(await page.getByText('không phải lời văn của luật').count()).toBe(1);
      await page.getByRole('link', { name: 'Đối chiếu sổ giao nhận trước khi hỏi người giao' }).waitFor();
      await visit.picture('law-provision');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('shows the point that a link asks for, and says where there is none', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`${PAGE}#khoan-1/diem-dd`);
      const asked = page.locator('[data-current]');
      await asked.waitFor();
      expect(await asked.innerText()).toContain('Giả định điều sau cùng.');
      expect(await asked.evaluate((node) => node.getBoundingClientRect().top < window.innerHeight)).toBe(
        true,
      );
      await page.goto(`${PAGE}#khoan-7`);
      await page.getByText('Lời văn đang xem không có khoản 7.').waitFor();
      await page.goto(`/quy-dinh/${FINED}/khoan-1/diem-b`);
      await page.waitForURL(`**${PAGE}#khoan-1/diem-b`);
      await visit.close();
    });

    it('is the text of the day in the address; what was not there yet is said and not shown', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`${PAGE}?ngay=2023-12-31`);
      await page.getByText('Giả định điều thứ nhất;', { exact: true }).waitFor();
      await page.getByText('Đang xem lời văn ngày 31/12/2023, không phải hôm nay.').waitFor();
      await visit.picture('law-other-day');
      expect(await visit.faults()).toEqual([]);
      await page.getByLabel('Hiệu lực ngày').fill('14/4/2020');
      await page.getByLabel('Hiệu lực ngày').press('Enter');
      await page.getByText('Ngày 14/04/2020 chưa có quy định này').waitFor();
      expect(page.url()).toContain('ngay=2020-04-14');
      expect(await page.getByText('Giả định điều thứ nhất').count()).toBe(0);
      await visit.picture('law-not-yet');
      await page.getByRole('link', { name: 'Về hôm nay' }).click();
      await page.getByText('Giả định điều thứ nhất từ hai lần trở lên;').waitFor();
      await page.goto(`${PAGE}?ban=1`);
      await page
        .getByTitle(/\(hiệu lực ngày 15\/04\/2020\)$/)
        .first()
        .waitFor();
      await visit.close();
    });

    it('moves along time by the keys of the strip', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`${PAGE}?ngay=${CHANGED_ON}`);
      await page.getByText('Giả định điều thứ nhất từ hai lần trở lên;').waitFor();
      const handle = page.getByRole('slider', { name: 'Kéo để chọn ngày đọc' });
      await handle.press('ArrowLeft');
      await page.waitForURL('**ngay=2023-12-31');
      await page.getByText('Giả định điều thứ nhất;', { exact: true }).waitFor();
      expect(await handle.evaluate((node) => node === document.activeElement)).toBe(true);
      await visit.close();
    });

    it('tells of a change to come and compares it word by word with today', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(PAGE);
      await page.getByText('Có thay đổi đã công bố, hiệu lực từ ngày 01/01/2099.').waitFor();
      await page.getByRole('link', { name: 'So với hôm nay' }).click();
      await page.waitForURL(`**ngay=${CHANGES_ON}**`);
      const compared = page.getByRole('region', { name: 'So hai ngày' });
      await compared.getByText('ở nơi công cộng;').first().waitFor();
      await visit.picture('law-two-days');
      expect(await visit.faults()).toEqual([]);
      await compared.getByRole('button', { name: 'Đóng phần so sánh' }).click();
      await compared.waitFor({ state: 'detached' });
      await visit.close();
    });

    it('leads to the article before and after it and keeps the day', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`${PAGE}?ngay=2023-12-31`);
      await page.getByRole('link', { name: 'Điều 3. Hiệu lực thi hành' }).click();
      await page.waitForURL(`**/quy-dinh/${DECREE_ID}/dieu-3?ngay=2023-12-31`);
      await page.getByRole('heading', { level: 1, name: 'Điều 3. Hiệu lực thi hành' }).waitFor();
      await visit.close();
    });

    it('is drawn with what it has to do with others, and told as a table', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(PAGE);
      await page.getByRole('link', { name: 'Lược đồ' }).click();
      const diagram = page.getByRole('region', { name: 'Lược đồ' });
      const lesson = 'Đối chiếu sổ giao nhận trước khi hỏi người giao';
      await diagram.locator('.react-flow__node').getByText(lesson).waitFor();
      expect(await diagram.locator('.react-flow__edge-text').allTextContents()).toContain('căn cứ vào');
      await diagram.getByText('Xem dạng bảng').click();
      expect(await diagram.getByRole('row', { name: lesson }).innerText()).toContain('căn cứ vào');
      await visit.picture('law-diagram');
      expect(await visit.faults()).toEqual([]);
      await diagram.getByRole('button', { name: 'Đóng lược đồ' }).click();
      await diagram.waitFor({ state: 'detached' });
      await visit.close();
    });

    it('of which a summary alone is loaded says so', async () => {
      const visit = await served().visit(width);
      await visit.page.goto(SUMMARISED);
      await visit.page.getByText('Chưa nạp lời văn chính thức của điều này').waitFor();
      await visit.picture('law-summary-alone');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('that is not loaded is named, with the document to read on in', async () => {
      const visit = await served().visit(width);
      visit.expectError(/404/);
      await visit.page.goto(`/quy-dinh/${DECREE_ID}/dieu-99`);
      await visit.page.getByText('Điều này chưa được nạp vào kho.').waitFor();
      await visit.picture('law-not-loaded');
      expect(await visit.faults()).toEqual([]);
      await visit.page.goto('/quy-dinh/khong-co/dieu-1');
      await visit.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
      await visit.close();
    });
  });

  it('is cited formally with its day, a point of it too', async () => {
    const visit = await served().visit(LAPTOP, { permissions: ['clipboard-read', 'clipboard-write'] });
    const { page } = visit;
    await page.goto(`${PAGE}?ngay=2023-12-31#khoan-1/diem-b`);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await page.getByRole('button', { name: 'Sao chép trích dẫn điểm b khoản 1' }).click();
    await page.getByRole('button', { name: 'Đã sao chép' }).waitFor();
    expect(await copied()).toBe(
      'Điểm b khoản 1 Điều 2 Nghị định số 901/2020/NĐ-CP (hiệu lực ngày 31/12/2023)',
    );
    await page.getByRole('button', { name: 'Sao chép trích dẫn', exact: true }).click();
    await page
      .getByRole('button', { name: 'Đã sao chép' })
      .and(page.getByTitle(/^Điều 2/))
      .waitFor();
    expect(await copied()).toBe('Điều 2 Nghị định số 901/2020/NĐ-CP (hiệu lực ngày 31/12/2023)');
    await visit.close();
  });

  it('is printed with its citation and its day, and without what is around it', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await page.goto(PAGE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText(/^Điều 2 Nghị định số 901\/2020\/NĐ-CP \(hiệu lực ngày/).waitFor();
    expect(await page.getByRole('slider').count()).toBe(0);
    expect(await page.getByRole('navigation').count()).toBe(1);
    await visit.picture('law-print');
    await visit.close();
  });
});
