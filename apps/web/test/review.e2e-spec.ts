import { type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import {
  BEFORE,
  CURATOR,
  FIRST,
  lessonsIn,
  prepareReview,
  READER,
  SECOND,
  YEAR,
} from './testing/reviewing.js';
import { type Visit } from './testing/visit.js';

/** Each width reviews a sector and a year of its own: a year is reviewed once. */
const REVIEWS = [
  { width: PHONE, year: YEAR, sector: 'tan-so-vo-tuyen-dien', name: 'Tần số vô tuyến điện' },
  { width: LAPTOP, year: YEAR + 1, sector: 'giao-dich-dien-tu', name: 'Giao dịch điện tử' },
] as const;
const DAY_MS = 86_400_000;
/** Each test is a walk through several pages. */
const A_WALK_MS = 60_000;
const dayFromNow = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10).split('-').reverse().join('/');
const sectors = REVIEWS.map(({ sector }) => sector);

async function fillDay(page: Page, label: string, day: string): Promise<void> {
  await page.getByLabel(label).fill(day);
  await page.getByLabel(label).press('Enter');
}

/** By its letter, once the page listens. */
async function pick(page: Page, key: string, ruling: string): Promise<void> {
  const radio = page.getByRole('radio', { name: ruling });
  for (let tries = 0; tries < 50 && !(await radio.isChecked()); tries += 1) {
    if (tries % 10 === 0) await page.keyboard.press(key);
    await page.waitForTimeout(100);
  }
  expect(await radio.isChecked()).toBe(true);
}

inBrowser({ prepare: (engines) => prepareReview(engines, sectors) }, (served) => {
  describe.each(REVIEWS)('the review of $year at $width px', ({ width, year, sector, name }) => {
    const { changed, kept, double, old } = lessonsIn(sector);
    const visits = new Map<string, Visit>();
    const as = async ([, login]: readonly [string, string]): Promise<Visit> => {
      const there = visits.get(login);
      if (there) return there;
      const visit = await served().visit(width);
      visits.set(login, visit);
      await visit.signIn(login);
      return visit;
    };
    afterAll(async () => {
      for (const visit of visits.values()) await visit.close();
    });
    const fine = async (visit: Visit, picture: string): Promise<void> => {
      await visit.picture(`review-${picture}`);
      expect(await visit.faults()).toEqual([]);
    };

    it(
      'is opened by a curator, who is told what is wrong with its plan beside the field',
      async () => {
        const visit = await as(CURATOR);
        const { page } = visit;
        await page.goto('/ra-soat');
        await page.getByRole('heading', { name: `Rà soát năm ${BEFORE}` }).waitFor();
        await fine(visit, 'list');
        await page.getByRole('link', { name: 'Mở đợt rà soát' }).click();
        await page.getByLabel('Năm', { exact: false }).first().fill(String(year));
        await page.getByLabel('Bất cập').uncheck();
        await page.getByLabel('Lĩnh vực').first().fill(name);
        await page.getByRole('option', { name }).first().click();
        await page.keyboard.press('Escape');
        await fillDay(page, 'Ngày đầu được kết luận', dayFromNow(-5));
        await fillDay(page, 'Ngày cuối còn đúng hạn', dayFromNow(-9));
        await page.getByRole('button', { name: 'Gom mục và mở đợt' }).click();
        await page.getByText('Không được trước ngày đầu.').waitFor();
        await fine(visit, 'plan-wrong');
        await page.getByLabel('Ngày cuối còn đúng hạn').fill(`31/02/${year + 1}`);
        await page.getByRole('button', { name: 'Gom mục và mở đợt' }).click();
        await page.getByText('Ghi ngày dạng dd/mm/yyyy', { exact: false }).waitFor();
        expect(new URL(page.url()).pathname).toBe('/ra-soat/mo');
        await fillDay(page, 'Ngày cuối còn đúng hạn', dayFromNow(20));
        await page.getByRole('button', { name: 'Gom mục và mở đợt' }).click();
        await page.waitForURL(`**/ra-soat/${year}`);
        await page.getByText('4 mục', { exact: true }).waitFor();
        await fine(visit, 'opened');
      },
      A_WALK_MS,
    );

    it(
      'is given out, with the reason of each choice in words, and given to somebody else by a curator',
      async () => {
        const visit = await as(CURATOR);
        const { page } = visit;
        await page.goto(`/ra-soat/${year}`);
        await page.getByRole('button', { name: 'Giao các mục đang chờ' }).click();
        await page.getByText('Đã giao 4 mục.').waitFor();
        await page.getByRole('tab', { name: 'Phân công' }).click();
        const row = page.getByRole('article').filter({ hasText: old.title });
        await row.getByText('người đủ điều kiện').first().waitFor();
        await fine(visit, 'assignments');
        await reassign(page, kept.title, CURATOR[0]);
        await reassign(page, double.title, FIRST[0]);
        await reassign(page, old.title, SECOND[0]);
        await row.getByRole('link', { name: SECOND[0] }).click();
        await page.getByRole('button', { name: `Người được giao: ${SECOND[0]}` }).waitFor();
        expect(new URL(page.url()).searchParams.get('assignee')).toMatch(/^p-/);
      },
      A_WALK_MS,
    );

    async function reassign(page: Page, title: string, to: string): Promise<void> {
      const row = page.getByRole('article').filter({ hasText: title });
      await row.getByRole('button', { name: 'Giao cho người khác' }).click();
      await row.getByRole('combobox', { name: 'Người nhận' }).click();
      await page.getByRole('option', { name: to }).click();
      await row.getByRole('button', { name: 'Giao', exact: true }).click();
      await row.getByRole('link', { name: to }).waitFor();
    }

    it(
      'says what is missing before it can be closed',
      async () => {
        const visit = await as(CURATOR);
        await visit.page.goto(`/ra-soat/${year}/dong`);
        await visit.page.getByText('Cần 4 kết luận trên 4 mục, mới có 0: còn thiếu 4.').waitFor();
        expect(await visit.page.getByRole('button', { name: 'Đóng đợt rà soát…' }).count()).toBe(0);
        await fine(visit, 'close-too-soon');
      },
      A_WALK_MS,
    );

    it.each([CURATOR, FIRST, SECOND])(
      'takes the verdicts of %s by keyboard, one after the other',
      async (...who) => {
        const visit = await as(who);
        const { page } = visit;
        await page.goto(`/ra-soat/${year}`);
        await page.getByRole('heading', { name: 'Hàng của tôi' }).waitFor();
        await fine(visit, `queue-${who[1]}`);
        await page.getByRole('link', { name: 'Bắt đầu với mục đầu tiên' }).click();
        for (let left = 4; left > 0; left -= 1) {
          await page.getByRole('heading', { name: 'Kết luận của bạn' }).waitFor();
          const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
          await judge(visit, title);
          await page
            .getByRole('status')
            .filter({ hasText: `, “${title}”.` })
            .waitFor();
          const end = page.getByText('Bạn không còn mục nào phải kết luận.');
          const next = page.getByRole('heading', { level: 1 }).filter({ hasNotText: title });
          await end.or(next).first().waitFor();
          if (await end.isVisible()) break;
        }
        await page.getByText('Bạn không còn mục nào phải kết luận.').waitFor();
      },
      A_WALK_MS,
    );

    async function judge(visit: Visit, title: string): Promise<void> {
      const { page } = visit;
      if (title === double.title) {
        await pick(page, 'n', 'nhập');
        await page.keyboard.type('Trùng với bài về giấy phép gốc');
        await page.getByRole('button', { name: `Gợi ý: ${kept.title}` }).click();
        await fine(visit, 'verdict-merge');
      } else if (title === old.title) {
        await pick(page, 'h', 'thôi dùng');
        await page.keyboard.press('Control+Enter');
        await page.getByText('Phải nói lý do.').waitFor();
        await page.keyboard.type('Mẫu này không còn hiệu lực');
      } else if (title === kept.title) {
        await pick(page, 't', 'nâng bậc');
        await page.keyboard.type('Đã thấy ở ba cuộc kiểm tra');
        await page.getByLabel('Bằng chứng').fill('Kết luận kiểm tra của ba trạm phát');
        await fine(visit, 'verdict-promote');
      } else {
        // The edition before held it, or (that was of another sector) the review before was about it.
        await page.getByText(/^(Ấn bản trước giữ|Lần rà soát trước là về) bản 1; nay là bản 2\.$/).waitFor();
        await page.getByText(`Lần trước, năm ${BEFORE}: giữ. ${FIRST[0]}`, { exact: false }).waitFor();
        await pick(page, 'g', 'giữ');
        await page.keyboard.type('Còn đúng, gõ chữ s n h t g không đổi kết luận');
        expect(await page.getByRole('radio', { name: 'giữ' }).isChecked()).toBe(true);
        const verdicts: string[] = [];
        page.on('request', (request) => {
          if (request.url().endsWith('/verdict')) verdicts.push(request.url());
        });
        await page.locator('form').getByRole('textbox').fill('Hỏi thêm đơn vị đo.');
        await page.keyboard.press('Control+Enter');
        await fine(visit, 'verdict-keep');
        expect(verdicts).toEqual([]);
        await page.getByRole('textbox', { name: /^Lý do/ }).focus();
      }
      await page.keyboard.press('Control+Enter');
    }

    it(
      'takes something from readers when a second person agrees',
      async () => {
        const visit = await as(CURATOR);
        const { page } = visit;
        await page.goto(`/ra-soat/${year}?state=to-confirm`);
        await page.getByRole('article').first().waitFor();
        await fine(visit, 'to-confirm');
        for (const { id, title } of [double, old]) await agree(page, id, title);
        await page.goto(`/ra-soat/${year}/muc/${old.id}`);
        await page.getByText('Người thứ hai đồng ý').waitFor();
      },
      A_WALK_MS,
    );

    /** By whoever did not give the first verdict. */
    async function agree(page: Page, id: string, title: string): Promise<void> {
      await page.goto(`/ra-soat/${year}/muc/${id}`);
      await page.getByRole('heading', { name: title }).waitFor();
      const isSecond = page.getByRole('heading', { name: 'Bạn là người thứ hai' });
      const isFirst = page.getByRole('heading', { name: 'Kết luận của bạn' });
      await isSecond.or(isFirst).waitFor();
      const visit = (await isSecond.isVisible()) ? null : await as(FIRST);
      const other = visit?.page ?? page;
      if (visit) await other.goto(`/ra-soat/${year}/muc/${id}`);
      await other.getByRole('button', { name: 'Đồng ý, thực hiện' }).click();
      await other.getByText('“').first().waitFor();
      if (title === old.title)
        await other.screenshot({ path: `artifacts/screenshots/review-confirm-${width}.png` });
      await other.getByRole('button', { name: 'Đồng ý, thực hiện' }).click();
      await other.getByRole('status').filter({ hasText: 'Đã đồng ý' }).waitFor();
    }

    it(
      'is closed to an edition that can be read, checked and taken along',
      async () => {
        const visit = await as(CURATOR);
        const { page } = visit;
        await page.goto(`/ra-soat/${year}?tab=progress`);
        await page.getByText('4 trên 4').first().waitFor();
        await fine(visit, 'progress');
        await page.getByRole('link', { name: 'Đóng đợt rà soát' }).click();
        await page.getByText('Đủ kết luận để đóng: 4 trên 4, cần 4.').waitFor();
        await page.getByRole('button', { name: 'Đóng đợt rà soát…' }).click();
        await fine(visit, 'close');
        await page.getByRole('button', { name: `Đóng đợt và lập ấn bản ${year}` }).click();
        await page.waitForURL(`**/an-ban/${year}`);
        await page.getByRole('heading', { level: 1, name: `Ấn bản ${year}` }).waitFor();
        await page.getByRole('cell', { name: 'người biên tập' }).waitFor();
        await page.getByRole('button', { name: 'Kiểm tra với kho' }).click();
        await page.getByText('đối chiếu 2 dòng với kho: không có gì sai.').waitFor();
        await fine(visit, 'edition');
        const book = await page.getByRole('link', { name: 'Markdown' }).getAttribute('href');
        expect(await (await page.request.get(book!)).text()).toContain(kept.title);
        await page.goto(`/ra-soat/${year}`);
        await page.getByRole('heading', { name: 'Các mục cần rà soát' }).waitFor();
        expect(await page.getByRole('heading', { name: 'Hàng của tôi' }).count()).toBe(0);
      },
      A_WALK_MS,
    );

    it(
      'ends in an edition that readers compare with the one before, item by item',
      async () => {
        const visit = await as(READER);
        const { page } = visit;
        await page.goto(`/an-ban/${year}`);
        await page.getByRole('link', { name: `So với ấn bản ${BEFORE}` }).click();
        const row = page.getByRole('article').filter({ hasText: changed.title });
        await row.getByText(`Trong ấn bản ${BEFORE}: bản 1 · Trong ấn bản ${year}: bản 2`).waitFor();
        await row.getByRole('button', { name: 'Xem chỗ khác' }).click();
        await row.locator('ins').first().waitFor();
        await fine(visit, 'compare');
      },
      A_WALK_MS,
    );

    it(
      'shows who does not review that it was, and what came of it, and nothing that refuses',
      async () => {
        const visit = await as(READER);
        const { page } = visit;
        await page.goto('/ra-soat');
        await page.getByText(`Kết quả nằm trong ấn bản ${year}.`).waitFor();
        expect(await page.getByRole('link', { name: 'Mở đợt rà soát' }).count()).toBe(0);
        await fine(visit, 'reader');
        await page.goto('/an-ban');
        await page.getByRole('link', { name: `Ấn bản ${year}` }).waitFor();
        await fine(visit, 'editions');
        await page.goto(`/ra-soat/${year}`);
        await page.getByText('Các đợt rà soát').waitFor();
      },
      A_WALK_MS,
    );
  });
});
