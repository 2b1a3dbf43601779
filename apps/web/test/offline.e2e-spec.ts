import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Page } from 'playwright-core';
import { type Engines } from '@app/engines';
import { KnowledgeBase, SystemClock } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { inBrowser, LAPTOP, PHONE, type Served } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';
import { DECREE_ID, FINED, importSmallLaw } from './testing/small-law.js';
import { type Visit } from './testing/visit.js';

const LESSON_PAGE = '/bai-hoc/lesson/thu-ca-thiet-bi-kich-hoat-khong-chi-thu-sim';
const LESSON = /thiết bị kích hoạt/;
const OTHER_PAGE = '/bai-hoc';
const SAVE = 'Lưu để đọc ngoại tuyến';
const MARK = /^Bản lưu ngày \d\d\/\d\d\/\d{4}, có thể đã có thay đổi$/;
const AWAY = /offline|ERR_INTERNET_DISCONNECTED|Failed to fetch|net::ERR_FAILED|ERR_CONNECTION/;

/** The pages as they are built, in a folder of this file's own: one test changes them. */
const PAGES = mkdtempSync(join(tmpdir(), 'trithuc-pages-'));
const settings = { TRITHUC_WEB_DIR: PAGES };

let restricted = '';

async function prepare(engines: Engines): Promise<void> {
  cpSync(resolve('dist/web'), PAGES, { recursive: true });
  await makePeople(engines, ['reader'], ['curator']);
  await importSmallLaw(engines);
  const base = new KnowledgeBase(engines.store, new SystemClock());
  const body = { ...FIXTURES.lesson, title: 'Bài hạn chế giả định', classification: 'restricted' };
  const version = await base.create('test', { kind: 'lesson', body, reason: 'ghi', publish: true });
  restricted = version.itemId;
}

/** A window in which the application may keep itself, once it has. */
async function visitKeeping(served: Served, width: number): Promise<Visit> {
  const visit = await served.visit(width, { serviceWorkers: 'allow' });
  visit.expectError(AWAY);
  await visit.page.goto('/');
  await visit.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  return visit;
}

/** What the next release does: a worker that is not the same. */
function release(): void {
  for (const packed of ['.gz', '.br']) rmSync(join(PAGES, `service-worker.js${packed}`), { force: true });
  appendFileSync(join(PAGES, 'service-worker.js'), '\n/* next */\n');
}

const offline = (page: Page, isAway = true): Promise<void> => page.context().setOffline(isAway);

async function save(page: Page, at = LESSON_PAGE, name = LESSON): Promise<void> {
  await page.goto(at);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: SAVE }).click();
  await page.getByRole('button', { name: /^Đã lưu ngày/ }).waitFor();
}

afterAll(() => rmSync(PAGES, { recursive: true, force: true }));

inBrowser({ prepare, settings }, (served) => {
  describe.each([PHONE, LAPTOP])('without network, at %i px', (width) => {
    it('a saved page opens with the day it was saved, until the server answers again', async () => {
      const visit = await visitKeeping(served(), width);
      const { page } = visit;
      await visit.signInOnPage('reader');
      await save(page);
      await visit.picture('offline-saved');
      await offline(page);
      await page.goto(LESSON_PAGE);
      await page.getByRole('heading', { name: LESSON, level: 1 }).waitFor();
      await page.getByText(MARK).waitFor();
      await visit.picture('offline-page');
      expect(await visit.faults()).toEqual([]);
      await page
        .getByRole(width === PHONE ? 'button' : 'link', { name: width === PHONE ? 'Thêm' : 'Đã lưu' })
        .click();
      if (width === PHONE) await page.getByRole('menuitem', { name: 'Đã lưu' }).click();
      await page.getByRole('heading', { name: 'Đã lưu để đọc ngoại tuyến' }).waitFor();
      await visit.picture('offline-list');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('main').getByRole('link', { name: LESSON }).click();
      await page.getByText(MARK).waitFor();
      await offline(page, false);
      await page.getByText(MARK).waitFor({ state: 'detached' });
      await visit.close();
    });

    it('the application opens, and a page that was not saved says so and what to do', async () => {
      const visit = await visitKeeping(served(), width);
      const { page } = visit;
      await offline(page);
      await page.goto('/bat-cap/gap/khong-luu');
      await page.getByText('Trang này chưa được lưu trên máy').waitFor({ timeout: 20_000 });
      expect(await page.getByText(MARK).count()).toBe(0);
      await visit.picture('offline-not-saved');
      expect(await visit.faults()).toEqual([]);
      await page.getByRole('main').getByRole('link', { name: 'Đã lưu' }).click();
      await page.getByText('Chưa lưu mục nào.').waitFor();
      await visit.close();
    });

    it('nothing is left of what was saved after logging out', async () => {
      const visit = await visitKeeping(served(), width);
      const { page } = visit;
      await visit.signInOnPage('reader');
      await save(page);
      await page.goto('/tai-khoan');
      await page.getByRole('main').getByRole('button', { name: 'Đăng xuất' }).click();
      await page.getByRole('heading', { name: 'Bạn chưa đăng nhập' }).waitFor();
      await page.goto('/da-luu');
      await page.getByText('Chưa lưu mục nào.').waitFor();
      await offline(page);
      await page.goto(LESSON_PAGE);
      await page.getByText('Trang này chưa được lưu trên máy').waitFor({ timeout: 20_000 });
      await visit.close();
    });

    it('what not every colleague may read is not saved, and it says why', async () => {
      const visit = await visitKeeping(served(), width);
      const { page } = visit;
      visit.expectError(/status of 404/);
      await visit.signInOnPage('curator');
      await page.goto(`/bai-hoc/${restricted}`);
      await page.getByRole('button', { name: SAVE }).click();
      await page.getByText('Mục này không lưu ra máy được').waitFor();
      await visit.picture('offline-restricted');
      expect(await visit.faults()).toEqual([]);
      await page.goto('/da-luu');
      await page.getByText('Chưa lưu mục nào.').waitFor();
      await visit.close();
    });
  });

  it('law that is saved is there whole, with its history, and claims nothing of a later day', async () => {
    const visit = await visitKeeping(served(), LAPTOP);
    const { page } = visit;
    await save(page, `/van-ban/${DECREE_ID}`, /giả định để thử/);
    await save(page, `/quy-dinh/${FINED}`, /Xử phạt việc giả định/);
    const lesson = page.getByRole('link', { name: 'Đối chiếu sổ giao nhận' });
    const lessonPage = (await lesson.getAttribute('href'))!;
    await save(page, lessonPage, /Đối chiếu sổ giao nhận/);
    const [saved, later] = [new Date(), new Date(Date.now() + 3 * 86_400_000)];
    await offline(page);
    await page.clock.setFixedTime(later);
    const ofItsDay = `hiệu lực ngày ${saved.toLocaleDateString('en-GB', { timeZone: 'Asia/Ho_Chi_Minh' })}`;
    await page.goto(`/van-ban/${DECREE_ID}`);
    await page.getByText('Nghị định này có hiệu lực thi hành').waitFor();
    expect(await page.getByLabel('Hiệu lực ngày').inputValue()).toBe(ofItsDay.slice(-10));
    await page.getByText(ofItsDay, { exact: true }).waitFor();
    await page.goto(`/quy-dinh/${FINED}`);
    await page.getByText(ofItsDay, { exact: true }).waitFor();
    expect(await page.getByText('đang hiệu lực').count()).toBe(0);
    await page.getByRole('tab', { name: 'Lịch sử' }).click();
    await page.getByText('Bản 2', { exact: true }).waitFor();
    await page.goto(lessonPage);
    await page.getByText(/^Ngày lưu \(/).waitFor();
    expect(await page.getByText(/^(?:Hôm nay|Lời văn hôm nay)/).count()).toBe(0);
    await visit.picture('offline-law');
    await visit.close();
  });

  it('a saved page is renewed and removed from the list', async () => {
    const visit = await visitKeeping(served(), LAPTOP);
    const { page } = visit;
    await visit.signInOnPage('reader');
    await save(page);
    await page.goto('/da-luu');
    await page.getByRole('button', { name: /^Cập nhật “?.*thiết bị kích hoạt/ }).click();
    await page.getByText(/^Đã cập nhật “/).waitFor();
    await page.getByRole('button', { name: /^Xóa .*thiết bị kích hoạt/ }).click();
    await page.getByText('Chưa lưu mục nào.').waitFor();
    await visit.close();
  });

  it('somebody else on the same device does not see it', async () => {
    const visit = await visitKeeping(served(), LAPTOP);
    const { page } = visit;
    await visit.signInOnPage('reader');
    await save(page);
    await page.context().clearCookies();
    await visit.signInOnPage('curator');
    await page.goto('/da-luu');
    await page.getByText('Chưa lưu mục nào.').waitFor();
    await offline(page);
    await page.goto(LESSON_PAGE);
    await page.getByText('Trang này chưa được lưu trên máy').waitFor({ timeout: 20_000 });
    await visit.close();
  });

  it('a new version is told, and comes when somebody asks for it, not over words that are not saved', async () => {
    const visit = await visitKeeping(served(), LAPTOP);
    const { page } = visit;
    await page.goto(OTHER_PAGE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    release();
    await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    await page.getByText('Có bản mới của ứng dụng.').waitFor();
    await visit.picture('new-version');
    expect(await visit.faults()).toEqual([]);
    await page.evaluate(() =>
      window.addEventListener('beforeunload', (event) => event.preventDefault(), { once: true }),
    );
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.getByText('Trang này còn chữ chưa lưu.').waitFor();
    const begun = await page.evaluate(() => performance.timeOrigin);
    await page.getByRole('button', { name: 'Tải lại' }).click();
    await page.waitForFunction((time) => performance.timeOrigin !== time, begun);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('Có bản mới').count()).toBe(0);
    await visit.close();
  });

  it('the manifest names icons that are there, so that the application can be installed', async () => {
    const manifest = (await (await fetch(`${served().origin}/manifest.webmanifest`)).json()) as {
      icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
    };
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual(
      expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
    );
    for (const { src, type } of manifest.icons) {
      const { status, headers } = await fetch(served().origin + src);
      expect([src, status, headers.get('content-type')]).toEqual([src, 200, type]);
    }
  });
});
