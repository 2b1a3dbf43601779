import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Page } from 'playwright-core';
import { type Engines } from '@app/engines';
import { KnowledgeBase, lawSource, SystemClock } from '@app/knowledge';
import { FIXTURES } from '@app/knowledge/testing';
import { parseLaw } from '@app/law';
import { inBrowser, LAPTOP, PHONE } from './testing/in-browser.js';
import { printed } from './testing/printed.js';
import { DECREE_ID, importSmallLaw } from './testing/small-law.js';

const PAGE = `/van-ban/${DECREE_ID}`;
const ENDED_ID = 'nd-cp/902/2019';
/** The longest real law at hand: 142 articles. */
const LAWS = resolve('../shared/data/laws');
const LONG_ID = 'qh13/15/2012';
const longLaw = existsSync(LAWS)
  ? readdirSync(LAWS).find((file) => file.startsWith('luat-15-2012-'))
  : undefined;
if (!longLaw) process.stderr.write(`no laws at ${LAWS}: scrolling through a long one is not tested\n`);

/** Longer than this the page does not answer: people notice. */
const LONGEST_TASK_MS = 100;

/** The most work of the page's own processor time between two steps of a scroll: what else the machine does is not counted. */
async function longestStepMs(page: Page): Promise<number> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async (): Promise<number> => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1_000;
  };
  const steps: number[] = [];
  const bottom = await page.evaluate(() => document.documentElement.scrollHeight);
  let before = await worked();
  for (let top = 0; top < bottom; top += 1_500) {
    await page.evaluate(async (to) => {
      window.scrollTo(0, to);
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    }, top);
    const after = await worked();
    steps.push(after - before);
    before = after;
  }
  return Math.max(...steps);
}

async function prepare(engines: Engines): Promise<void> {
  await importSmallLaw(engines);
  const base = new KnowledgeBase(engines.store, new SystemClock());
  await publishEnded(base);
  if (!longLaw) return;
  const file = { name: longLaw, bytes: readFileSync(join(LAWS, longLaw)) };
  await base.importLaw('test', await parseLaw(file), lawSource(file), { dryRun: false, replace: false });
}

/** An invented decree, and the one that took its place. */
async function publishEnded(base: KnowledgeBase): Promise<void> {
  const publish = (body: object) =>
    base.create('test', { kind: 'document', body, reason: 'Để thử', publish: true });
  const ended = {
    key: ENDED_ID,
    number: '902/2019/NĐ-CP',
    effectiveFrom: '2019-02-01',
    effectiveTo: '2024-01-01',
  };
  await publish({ ...FIXTURES.document, ...ended, title: 'Nghị định giả định đã hết' });
  await publish({
    ...FIXTURES.document,
    ...{ key: 'nd-cp/903/2023', number: '903/2023/NĐ-CP', title: 'Nghị định giả định thay vào' },
    effectiveFrom: '2024-01-01',
    relations: [{ type: 'replaces', document: ENDED_ID, by: 'dieu-9/khoan-1' }],
  });
}

inBrowser({ prepare }, (served) => {
  describe.each([PHONE, LAPTOP])('documents at %i px', (width) => {
    it('are listed with number, name, days and status, and narrowed by what one knows of them', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto('/van-ban');
      await page.getByRole('link', { name: 'Quy định việc giả định để thử' }).waitFor();
      await visit.picture('law-documents');
      expect(await visit.faults()).toEqual([]);
      await page.getByLabel('Số hoặc tên văn bản').fill('gia dinh de thu');
      await page.getByText(/^1 trên \d+ văn bản$/).waitFor();
      await page.waitForURL(/q=gia(\+|%20)dinh/);
      await page.reload();
      await page.getByText(/^1 trên \d+ văn bản$/).waitFor();
      await page.getByRole('link', { name: 'Quy định việc giả định để thử' }).click();
      await page.waitForURL(`**${PAGE}`);
      await visit.close();
    });

    it('are read whole, in their order, with what they are', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(PAGE);
      await page.getByRole('heading', { level: 1, name: 'Quy định việc giả định để thử' }).waitFor();
      await page.getByText('Nghị định này không có thật.').waitFor();
      const headings = page.getByRole('article').getByRole('heading');
      await headings.getByText('Điều 3. Hiệu lực thi hành').waitFor();
      expect(await headings.allInnerTexts()).toEqual([
        'Chương I. QUY ĐỊNH GIẢ ĐỊNH CHUNG',
        'Điều 1. Phạm vi giả định',
        'Chương II. VIỆC GIẢ ĐỊNH',
        'Điều 2. Xử phạt việc giả định',
        'Điều 3. Hiệu lực thi hành',
      ]);
      await page.locator('summary').click();
      await page.getByText('03/02/2020').waitFor();
      await visit.picture('law-document');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('find words in their whole text, typed without tone marks', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(PAGE);
      await page.getByText('Nghị định này không có thật.').waitFor();
      await page.keyboard.press('Control+f');
      await page.keyboard.type('tang vat');
      await page.locator('mark').getByText('tang vật', { exact: true }).waitFor();
      await page.getByText('1 chỗ ở 1 dòng').waitFor();
      expect(await page.locator('mark').allInnerTexts()).toEqual(['tang vật']);
      if (width === PHONE) await page.getByRole('button', { name: 'Mục lục' }).click();
      const lines = page.getByRole('treeitem');
      expect(await lines.allInnerTexts()).toEqual([
        'Chương II. VIỆC GIẢ ĐỊNH',
        expect.stringContaining('Điều 2. Xử phạt việc giả định'),
      ]);
      await visit.close();
    });

    it('have a tree of contents that keys move through', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(PAGE);
      await page.getByText('Nghị định này không có thật.').waitFor();
      if (width === PHONE) await page.getByRole('button', { name: 'Mục lục' }).click();
      const line = (name: string) => page.getByRole('treeitem', { name });
      await line('Chương I. QUY').focus();
      await page.keyboard.press('ArrowLeft');
      expect(await line('Điều 1.').count()).toBe(0);
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('End');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${PAGE}#dieu-3`);
      await visit.close();
    });

    it('that hold no longer say since when and what took their place', async () => {
      const visit = await served().visit(width);
      const { page } = visit;
      await page.goto(`/van-ban/${ENDED_ID}`);
      const note = page.getByRole('note');
      await note.getByText('Hết hiệu lực từ ngày 01/01/2024.').waitFor();
      await note.getByRole('link', { name: '903/2023/NĐ-CP' }).waitFor();
      await visit.picture('law-document-ended');
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('that are not there say so', async () => {
      const visit = await served().visit(width);
      await visit.page.goto('/van-ban/nd-cp/999/1999');
      await visit.page.getByRole('heading', { name: 'Không có trang này' }).waitFor();
      await visit.close();
    });
  });

  it('documents are printed with the day of their text, from where and when, and with nothing to press', async () => {
    const visit = await served().visit(LAPTOP);
    const { page } = visit;
    await page.goto(`${PAGE}?ngay=2023-12-31`);
    await page.getByText('Nghị định này không có thật.').waitFor();
    const sheets = await printed(page);
    const paper = sheets.join('');
    for (const words of [
      'Lời văn ngày 31/12/2023',
      'Giả định điều thứ nhất;',
      'Ban hành 03/02/2020',
      'In lúc',
    ])
      expect(paper).toContain(words.replaceAll(' ', ''));
    expect(paper).toContain(`${served().origin}${PAGE}?ngay=2023-12-31`);
    expect(paper).not.toMatch(/Đăngnhập|Tracứu|Lượcđồ|Tìmtrong/);
    expect(sheets.at(-1)).toContain('từtrithuc');
    expect(sheets.at(-1)).toContain(`${sheets.length}/${sheets.length}`);
    await visit.close();
  });

  (longLaw ? describe : describe.skip)('a law of 142 articles', () => {
    it('opens at the clause a link asks for, far down', async () => {
      const visit = await served().visit(LAPTOP);
      const { page } = visit;
      await page.goto(`/van-ban/${LONG_ID}#dieu-118/khoan-2`);
      const clause = page.locator('[data-current]');
      await clause.waitFor();
      await page.waitForFunction(() => {
        const top = document.querySelector('[data-current]')?.getBoundingClientRect().top ?? -1;
        return top >= 0 && top < window.innerHeight;
      });
      expect(await visit.faults()).toEqual([]);
      await visit.close();
    });

    it('is printed whole', async () => {
      const visit = await served().visit(LAPTOP);
      const { page } = visit;
      await page.goto(`/van-ban/${LONG_ID}`);
      await page.getByRole('heading', { name: 'Điều 1. Phạm vi điều chỉnh' }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.emulateMedia({ media: 'print' });
      const articles = page.getByRole('article').getByRole('heading', { level: 3 });
      await articles.nth(141).waitFor();
      expect(await articles.count()).toBe(142);
      await visit.close();
    });

    it('scrolls from end to end without a moment in which the page does not answer', async () => {
      const visit = await served().visit(LAPTOP);
      const { page } = visit;
      await page.goto(`/van-ban/${LONG_ID}`);
      await page.getByRole('heading', { name: 'Điều 1. Phạm vi điều chỉnh' }).waitFor();
      await page.waitForLoadState('networkidle');
      const longest = await longestStepMs(page);
      process.stderr.write(
        `most work between two frames while scrolling through ${LONG_ID}: ${Math.round(longest)} ms\n`,
      );
      expect(longest).toBeLessThan(LONGEST_TASK_MS);
      await visit.close();
    });
  });
});
