import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';

inBrowser({ prepare: (engines) => makePeople(engines, ['reader'], ['curator']) }, (served) => {
  describe.each([PHONE, LAPTOP])('the frame of every page at %i px', (width) => {
    it('names the page, has no fault of accessibility and fits the window', async () => {
      const visit = await served().visit(width);
      await visit.page.goto('/');
      await visit.page.getByRole('main').waitFor();
      await visit.picture('shell');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('shows rooms for work to who has logged in, and not before', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/');
      const room = page.getByRole(width === PHONE ? 'menuitem' : 'link', { name: 'Việc của tôi' });
      const open = async (): Promise<void> => {
        if (width === PHONE) await page.getByRole('button', { name: 'Thêm' }).click();
      };
      await open();
      expect(await room.count()).toBe(0);
      await visit.signInOnPage('curator');
      await open();
      await room.waitFor();
      await visit.close();
    });

    it('says what to do at an address that no room has', async () => {
      const visit = await served().visit(width);
      await visit.page.goto('/khong-co-phong-nay');
      await visit.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
      await visit.picture('not-found');
      expect(await visit.faults()).toEqual([]);
      await visit.page.getByRole('link', { name: 'Về trang tra cứu' }).click();
      await visit.page.waitForURL('**/');
      await visit.close();
    });
  });

  it('never leaves nowhere who works by keyboard: not after a press, not after what was pressed is gone', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    const focused = page.locator(':focus');
    const pressed = async (name: string): Promise<void> => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await visit.signIn('curator');
    await page.goto('/bai-hoc?linhvuc=vien-thong');
    await pressed('Bỏ lọc Viễn thông');
    await page.waitForURL('**/bai-hoc');
    await page.getByRole('search').locator(':focus').waitFor();
    await page.getByRole('main').getByRole('listitem').getByRole('link').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/bai-hoc/**');
    await page.locator('main:focus').waitFor();
    await pressed('Theo dõi');
    await page.getByRole('button', { name: 'Đang theo dõi' }).waitFor();
    await focused.and(page.getByRole('button', { name: 'Đang theo dõi' })).waitFor();
    // A click beside everything is meant so.
    await page.getByRole('banner').click({ position: { x: 200, y: 5 } });
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('p')));
    expect(await focused.count()).toBe(0);
    await visit.close();
  });
});
