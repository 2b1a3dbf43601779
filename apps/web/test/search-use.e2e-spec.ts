import { type Page } from 'playwright-core';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { makePeople } from './testing/people.js';

const box = (page: Page) => page.locator('#search-box');
const answersTo = (page: Page, question: string) =>
  page.locator(`[data-answers="${question}"][aria-busy="false"]`).waitFor();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The questions that count for something, as they are asked of the server. */
function countedOf(page: Page): string[] {
  const counted: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    const isQuestion = pathname.endsWith('/search') && searchParams.get('q');
    if (isQuestion && searchParams.get('typing') !== 'true') counted.push(searchParams.get('q')!);
  });
  return counted;
}

inBrowser({ prepare: (engines) => makePeople(engines, ['reader']) }, (served) => {
  it('goes back and forward by questions that were meant, and takes them from a shared address', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await page.goto('/');
    await box(page).click();
    await page.keyboard.type('sim rác', { delay: 15 });
    await page.keyboard.press('Enter');
    await page.waitForURL('**q=sim+r%C3%A1c');
    await page.keyboard.type(' kích hoạt', { delay: 15 });
    await page.keyboard.press('Enter');
    await answersTo(page, 'sim rác kích hoạt');
    await page.goBack();
    await answersTo(page, 'sim rác');
    expect(await box(page).inputValue()).toBe('sim rác');
    await page.goBack();
    await page.getByText('Thử hỏi').waitFor();
    expect(await box(page).inputValue()).toBe('');
    await page.goForward();
    await page.goForward();
    await answersTo(page, 'sim rác kích hoạt');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/')) asked.push(new URL(request.url()).searchParams.get('q') ?? '');
    });
    await page.reload();
    await answersTo(page, 'sim rác kích hoạt');
    // What an address asks is asked before all else that the page needs.
    expect(asked[0]).toBe('sim rác kích hoạt');
    expect(await box(page).inputValue()).toBe('sim rác kích hoạt');
    await visit.close();
  });

  it('is used with the keys alone: lines under the box, hits, the text beside them', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await page.goto('/');
    await page.getByText('Thử hỏi').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('buu chi', { delay: 15 });
    const lines = page.getByRole('option');
    await lines.first().waitFor();
    await page.keyboard.press('ArrowDown');
    const line = page.getByRole('option', { selected: true });
    const words = await line.innerText();
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await line.getAttribute('id'));
    await page.keyboard.press('Enter');
    await answersTo(page, words);
    expect(await lines.count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    const titles = await page.locator('[data-hit]').allInnerTexts();
    expect(await focused(page)).toBe(titles[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(titles[1]);
    const pane = page.getByRole('region', { name: 'Đọc nhanh' });
    await pane.getByRole('heading', { name: titles[1]! }).waitFor();
    await page.waitForURL('**hit=**');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await box(page).evaluate((node) => node === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByText('Thử hỏi').waitFor();
    await visit.close();
  });

  it('leaves an input method alone that puts a syllable together', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await page.goto('/');
    await box(page).click();
    const keys = await page.context().newCDPSession(page);
    for (const text of ['r', 'ra', 'rác'])
      await keys.send('Input.imeSetComposition', {
        text,
        selectionStart: text.length,
        selectionEnd: text.length,
      });
    await page.waitForTimeout(500);
    expect(await box(page).inputValue()).toBe('rác');
    await keys.send('Input.insertText', { text: 'rác' });
    await page.keyboard.type(' thải', { delay: 10 });
    await answersTo(page, 'rác thải');
    await visit.close();
  });

  it('counts a question once, when it is meant, and not its beginnings or its filters', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    const counted = countedOf(page);
    await page.goto('/');
    await box(page).click();
    await page.keyboard.type('flycam bay', { delay: 30 });
    await page.getByRole('heading', { name: 'Không tìm thấy “flycam bay”' }).waitFor();
    expect(counted).toEqual([]);
    await page.waitForTimeout(1_300);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(1_200);
    expect(counted).toEqual(['flycam bay']);
    await box(page).fill('bưu chính');
    await answersTo(page, 'bưu chính');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Escape');
    const opened = page.waitForRequest('**/searches/opened');
    await page.getByRole('checkbox', { name: /^Bài học/ }).check();
    await page.getByRole('button', { name: 'Bỏ lọc Loại: Bài học' }).waitFor();
    await page.locator('[data-hit]').first().click();
    expect((await opened).postDataJSON()).toMatchObject({ first: true });
    await page.waitForURL('**/bai-hoc/**');
    await page.goBack();
    await answersTo(page, 'bưu chính');
    await page.waitForTimeout(1_200);
    expect(counted).toEqual(['flycam bay', 'bưu chính']);
    await visit.close();
  });

  it('takes word of what is missing from who is logged in, once, and says why it does not keep a telling one', async () => {
    const visit = await served().visit(PHONE);
    const { page } = visit;
    await page.goto('/?q=flycam');
    await page.getByRole('heading', { name: 'Không tìm thấy “flycam”' }).waitFor();
    expect(await page.getByRole('button', { name: 'Báo thiếu' }).count()).toBe(0);
    await visit.signIn('reader');
    await page.goto('/?q=flycam');
    const report = page.getByRole('button', { name: 'Báo thiếu' });
    await report.click();
    await page.getByText('Đã báo. Đợt rà soát sau sẽ thấy câu hỏi này.').waitFor();
    expect(await report.isDisabled()).toBe(true);
    await visit.picture('search-missing');
    expect(await visit.faults()).toEqual([]);
    visit.expectError(/400/);
    await page.goto('/?q=flycam+0912345678');
    await report.click();
    await page.getByText('có dữ liệu cá nhân: không ghi lại').waitFor();
    await visit.close();
  });
});
