import { type Locator, type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { card, drawn, opened, rowsOf, curatorsLook } from './testing/measures-room.js';
import { makeMeasured } from './testing/measures-world.js';
import { type Visit } from './testing/visit.js';

/** How many things the search finds with the filters of an address. */
async function foundBy(page: Page, link: Locator): Promise<number> {
  const { searchParams } = new URL((await link.getAttribute('href'))!, page.url());
  const query = [...searchParams].flatMap(([name, value]) =>
    value.split(',').map((one) => `${name}=${encodeURIComponent(one)}`),
  );
  const answer = await page.request.get(`/api/v1/search?limit=1&${query.join('&')}`);
  return ((await answer.json()) as { total: number }).total;
}

describe('figures of what the base holds', () => {
  inBrowser({ prepare: makeMeasured }, (served) => {
    describe.each([PHONE, LAPTOP])('at %i px', (width) => {
      let visit: Visit;
      beforeEach(async () => {
        visit = await curatorsLook(served(), width);
      });
      afterEach(() => visit.close());

      it('count lessons in the provinces of today, without what is restricted, as the search finds them', async () => {
        const page = await opened(visit, '/so-lieu?xem=kho', /trong kho hôm nay/);
        const places = card(page, 'Bài học theo tỉnh, thành phố');
        await drawn(places);
        await places.getByRole('button', { name: 'Xem bảng' }).click();
        const rows = await rowsOf(places);
        expect(rows[0]).toEqual(['Tỉnh Lào Cai', '3']);
        expect(rows.find(([name]) => name === 'Tỉnh Cà Mau')).toEqual(['Tỉnh Cà Mau', '0']);
        const shown = rows.filter(([, value]) => value !== '0').map(([name]) => name);
        const words = (await places.locator('svg text').allTextContents()).join(' ').replaceAll(/\s+/g, '');
        for (const name of shown) expect(words).toContain(name!.replaceAll(/\s+/g, ''));
        const links = await places.locator('tbody a').all();
        for (const link of links.slice(0, 3)) {
          const isSearch = !(await link.getAttribute('href'))!.startsWith('/so-lieu');
          const name = await link.textContent();
          const value = rows.find(([row]) => row === name)?.[1];
          if (isSearch) expect([name, String(await foundBy(page, link))]).toEqual([name, value]);
        }
        await visit.picture('measures-base');
        expect(await visit.faults()).toEqual([]);
        await places.getByRole('link', { name: 'Tỉnh Lào Cai' }).click();
        await page.waitForURL(/place=lao-cai/);
        await page.getByText('3 kết quả').first().waitFor();
      });

      it('list the items of a row that no search finds', async () => {
        const page = await opened(visit, '/so-lieu?xem=kho', /trong kho hôm nay/);
        const steps = card(page, 'Mức độ kiểm chứng của bài học');
        await steps.getByRole('button', { name: 'Xem bảng' }).click();
        await steps.getByRole('link', { name: 'Đã kiểm chứng' }).click();
        await steps.getByRole('heading', { name: 'Đã kiểm chứng (1)' }).waitFor();
        expect(await steps.locator('li a').allTextContents()).toEqual(['Bài thứ hai ở Lào Cai']);
        expect(page.url()).toContain('dong=lessons-by-maturity');
        await visit.picture('measures-items');
        expect(await visit.faults()).toEqual([]);
      });

      it('tell how law stands, and what lessons rest on that is no more', async () => {
        const page = await opened(visit, '/so-lieu?xem=hieu-luc', /pháp luật hôm nay/);
        const lapsed = card(page, 'Điều đã hết hiệu lực còn là căn cứ');
        await drawn(lapsed);
        await lapsed.getByRole('button', { name: 'Xem bảng' }).click();
        const link = lapsed.getByRole('link', { name: 'Điều 1 Nghị định số 01/2020/NĐ-CP' });
        expect(await link.getAttribute('href')).toBe('/quy-dinh/nd-cp/01/2020/dieu-1');
        const documents = card(page, 'Hiệu lực theo văn bản');
        await drawn(documents);
        await documents.getByRole('button', { name: 'Xem bảng' }).click();
        const some = documents.getByRole('link', { name: /^1 điều: Nghị định số 01\/2020/ });
        expect(await foundBy(page, some)).toBe(1);
        await visit.picture('measures-law');
        expect(await visit.faults()).toEqual([]);
      });
    });

    it('sort a table by any of its columns', async () => {
      const visit = await curatorsLook(served(), LAPTOP);
      const page = await opened(visit, '/so-lieu?xem=kho', /trong kho hôm nay/);
      const kinds = card(page, 'Bất cập theo dạng và tình trạng');
      await kinds.getByRole('button', { name: 'Xem bảng' }).click();
      const total = async (): Promise<number[]> => (await rowsOf(kinds)).map((row) => Number(row.at(-1)));
      expect(await total()).toEqual((await total()).toSorted((a, b) => b - a));
      await kinds.getByRole('button', { name: 'Tổng' }).click();
      await kinds.getByRole('button', { name: 'Tổng' }).click();
      expect(await total()).toEqual((await total()).toSorted((a, b) => a - b));
      expect(await kinds.locator('th[aria-sort="ascending"]').textContent()).toBe('Tổng');
      expect(await kinds.locator('thead th').allTextContents()).toEqual([
        ...['Dạng bất cập', 'Đang mở', 'Đã giải quyết', 'Tổng'],
      ]);
      await visit.close();
    });

    it('look right on a dark ground', async () => {
      const visit = await curatorsLook(served(), LAPTOP, { colorScheme: 'dark' });
      const page = await opened(visit, '/so-lieu?xem=hieu-luc', /pháp luật hôm nay/);
      await drawn(card(page, 'Hiệu lực theo văn bản'));
      await visit.picture('measures-dark');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('print every table, open or not, and no drawing', async () => {
      const visit = await curatorsLook(served(), LAPTOP);
      const page = await opened(visit, '/so-lieu?xem=kho', /trong kho hôm nay/);
      await drawn(card(page, 'Bài học theo lĩnh vực'));
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('table', { name: 'Bài học theo lĩnh vực' }).isVisible()).toBe(true);
      expect(await page.getByRole('img', { name: /Bài học theo lĩnh vực/ }).isVisible()).toBe(false);
      await visit.picture('measures-print');
      await visit.close();
    });
  });
});
