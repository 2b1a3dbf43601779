import { type Locator, type Page } from 'playwright-core';
import { until } from '@app/knowledge/testing';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';

const box = (page: Page) => page.getByRole('combobox', { name: 'Tìm bài học, quy định, bất cập, văn bản' });
const hits = (page: Page) => page.getByRole('list', { name: 'Kết quả' }).getByRole('listitem');
const titles = (page: Page) => page.locator('[data-hit]').allInnerTexts();
const answersTo = (page: Page, question: string) =>
  page.locator(`[data-answers="${question}"][aria-busy="false"]`).waitFor();

async function expectInView(place: Locator) {
  const isSeen = (node: Element): boolean => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  };
  await until(() => place.evaluate(isSeen));
}

/** Opens the filters where they are a sheet. */
async function filters(page: Page, width: number) {
  if (width === PHONE) await page.getByRole('button', { name: /^Lọc/ }).click();
  return width === PHONE ? page.getByRole('dialog') : page.getByRole('complementary', { name: 'Lọc' });
}

inBrowser({ prepare: (engines) => makePeople(engines, ['reader']) }, (served) => {
  describe.each([PHONE, LAPTOP])('search at %i px', (width) => {
    it('begins with questions to try, and each example finds something', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/');
      const examples = page.getByRole('main').getByRole('listitem').getByRole('link');
      await page.getByText('14 bài học').waitFor();
      await visit.picture('search-home');
      expect(await visit.faults()).toEqual([]);
      for (const [place, words] of (await examples.allInnerTexts()).entries()) {
        await examples.nth(place).click();
        await hits(page).first().waitFor();
        expect([words, await box(page).inputValue()]).toEqual([words, words]);
        await page.goBack();
        await page.getByText('14 bài học').waitFor();
      }
      await visit.close();
    });

    it('answers as one types, without tones as with them, and marks why', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/');
      await box(page).click();
      await page.keyboard.type('sim rac kich hoat', { delay: 20 });
      await answersTo(page, 'sim rac kich hoat');
      const untoned = await titles(page);
      await page.getByRole('listbox', { name: 'Gợi ý' }).waitFor();
      await visit.picture('search-typing');
      expect(await visit.faults()).toEqual([]);
      // On a phone the lines hide no result: one is opened as they stand there.
      if (width === PHONE) {
        await page.locator('[data-hit]').first().tap();
        await page.waitForURL(/\/(?:bai-hoc|quy-dinh|bat-cap)\//);
        await page.goBack();
        await answersTo(page, 'sim rac kich hoat');
      }
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'thêm dấu: sim rac kich hoat → sim rác kích hoạt' }).waitFor();
      expect(await hits(page).first().locator('mark').first().innerText()).toMatch(/sim/i);
      await box(page).fill('sim rác kích hoạt');
      await answersTo(page, 'sim rác kích hoạt');
      expect((await titles(page))[0]).toBe(untoned[0]);
      await visit.picture('search-results');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('takes back what it read into a question, and gives it again', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/?q=tt%26tt');
      await page.getByRole('button', { name: /viết tắt: tt&tt → Thông tin và Truyền thông/ }).click();
      await page.waitForURL(/keep=/);
      await page.getByRole('button', { name: 'Giữ đúng “tt&tt”' }).click();
      await page.getByRole('button', { name: /viết tắt: tt&tt/ }).waitFor();
      await page.goto('/?q=simm+r%C3%A1c');
      await page.getByRole('button', { name: /sửa chữ: simm → sim/ }).waitFor();
      await page.getByRole('button', { name: 'Có phải ý bạn là “sim rác”?' }).click();
      await answersTo(page, 'sim rác');
      expect(await box(page).inputValue()).toBe('sim rác');
      await visit.close();
    });

    it('puts a cited provision first, and says so where the place named is not there', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/');
      await box(page).fill('khoản 3 điều 34 nđ 174');
      await answersTo(page, 'khoản 3 điều 34 nđ 174');
      const first = hits(page).first();
      await first.getByText('Được dẫn trong câu hỏi').waitFor();
      expect(await first.locator('[data-hit]').getAttribute('href')).toMatch(
        /^\/quy-dinh\/nd-cp\/174\/2026\/dieu-34#khoan-3$/,
      );
      await visit.picture('search-cited');
      expect(await visit.faults()).toEqual([]);
      const gaps = first.getByRole('link', { name: /^\d+ bất cập$/ });
      const told = /^\d+/.exec(await gaps.innerText())![0];
      await first.getByRole('link', { name: /^\d+ bài học dẫn$/ }).waitFor();
      await gaps.click();
      await page.waitForURL('**/quy-dinh/nd-cp/174/2026/dieu-34?xem=bat-cap');
      await page.getByRole('tab', { name: `Bất cập ${told}`, selected: true }).waitFor();
      await page.goBack();
      await answersTo(page, 'khoản 3 điều 34 nđ 174');
      await box(page).fill('điều 999 nđ 174');
      await page.getByText(/Điều 999 Nghị định số 174\/2026\/NĐ-CP: chưa nạp vào kho/).waitFor();
      await page.getByRole('heading', { name: 'Không tìm thấy “điều 999 nđ 174”' }).waitFor();
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('leads from a lesson that is found to what cites it', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/?kind=lesson&q=có phản ánh bán sim kích hoạt sẵn');
      await page
        .getByRole('link', { name: /^\d+ bất cập$/ })
        .first()
        .click();
      const title = page.getByRole('heading', { name: /^Được dẫn ở/ });
      await title.waitFor();
      await expectInView(title);
      await visit.close();
    });

    it('is narrowed by facets and a day; each is a chip, a step back, and in the address', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/?q=b%C6%B0u+ch%C3%ADnh');
      await answersTo(page, 'bưu chính');
      const sheet = await filters(page, width);
      const lessons = sheet.getByRole('checkbox', { name: /^Bài học/ });
      const counted = Number(
        /\d+/.exec(
          await sheet
            .getByText(/^Bài học\d+$/)
            .innerText()
            .catch(() => ''),
        )?.[0] ?? 0,
      );
      await lessons.check();
      await page.waitForURL('**kind=lesson**');
      await visit.picture('search-filters');
      expect(await visit.faults()).toEqual([]);
      if (width === PHONE) await page.getByRole('button', { name: /^Xem \d+ kết quả$/ }).click();
      await page.getByRole('button', { name: 'Bỏ lọc Loại: Bài học' }).waitFor();
      await page.getByText(`${counted} kết quả ·`).waitFor();
      await page.goBack();
      await page.getByRole('button', { name: 'Bỏ lọc Loại: Bài học' }).waitFor({ state: 'detached' });
      const again = await filters(page, width);
      const day = width === PHONE ? again.getByLabel('Hiệu lực ngày') : page.getByLabel('Hiệu lực ngày');
      await day.fill('30/6/2026');
      await day.press('Enter');
      await page.waitForURL('**on=2026-06-30**');
      if (width === PHONE) await page.getByRole('button', { name: /^Xem \d+ kết quả$/ }).click();
      await page.getByText(/không hiệu lực ngày 30\/06\/2026: \d+ chưa hiệu lực/).waitFor();
      await visit.picture('search-day');
      await page.getByRole('button', { name: 'Bỏ chọn ngày để xem' }).click();
      await page.waitForURL((url) => !url.search.includes('on='));
      await visit.close();
    });

    it('leads on where nothing is found: what hides how much, lifted with one click', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/?q=sim+r%C3%A1c&year=2010&kind=lesson');
      await page.getByRole('heading', { name: 'Không tìm thấy “sim rác”' }).waitFor();
      const year = page.getByText(/^Bỏ bộ lọc Năm: 2010 thì có/);
      await year.waitFor();
      await visit.picture('search-empty');
      expect(await visit.faults()).toEqual([]);
      await year.getByRole('button', { name: /^\d+ kết quả$/ }).click();
      await hits(page).first().waitFor();
      expect(page.url()).toContain('kind=lesson');
      expect(page.url()).not.toContain('year');
      await visit.close();
    });

    it('survives whatever stands in its address', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(
        '/?q=%7B%22a%22%3A1%7D&kind=abc,lesson,%2C&year=19,xyz&on=2026-02-30&offset=-7&edition=1&keep=5&hit=%5B1%5D',
      );
      await page.getByRole('button', { name: 'Bỏ lọc Loại: Bài học' }).waitFor();
      await hits(page).first().waitFor();
      expect(await box(page).inputValue()).toBe('');
      await box(page).fill('sim');
      await page.waitForURL('**/?q=sim&kind=lesson');
      await page.goto('/?q=s%E1%BB%91&offset=900');
      await page.getByText('Trang này không còn kết quả.').waitFor();
      await page.getByRole('link', { name: 'Về trang đầu' }).click();
      await hits(page).first().waitFor();
      await page.goto('/?q=174');
      await hits(page).first().waitFor();
      expect(await box(page).inputValue()).toBe('174');
      await visit.close();
    });
  });
});
