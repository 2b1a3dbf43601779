/**
 * `npm run bench:web`: how soon pages show on a slow machine, and results while somebody types, over the 81,413 articles
 * of the judged questions. Prints the figures of the README.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Engines } from '@app/engines';
import { until } from '@app/knowledge/testing';
import { quantile } from '@app/search';
import { LAPTOP, PHONE, serve, type Served } from '../testing/in-browser.js';
import { fillWithLaws, questions } from './laws81k.js';

const DATA = resolve(process.argv[2] ?? '../shared/data');
const SLOWER = 4;
const ROUNDS = 5;
const ASKED = 150;
const LONGEST_FILLING_MS = 300_000;
const LONGEST_RUN_MS = 900_000;
const PAGES = ['/', '/?q=vi%20pham%20hop%20dong', '/quy-dinh/so/57/2020/qh14/1', '/van-ban'];

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const ms = (times: readonly number[], share: number): string => `${Math.round(quantile(times, share))} ms`;

/** The browser's own word for when the largest thing of a page was painted, on a processor so many times slower. */
async function largestPaint(served: Served, width: number, path: string): Promise<number> {
  const visit = await served.visit(width);
  const devtools = await visit.page.context().newCDPSession(visit.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await visit.page.goto(path, { waitUntil: 'networkidle' });
  const painted = await visit.page.evaluate(
    () =>
      new Promise<number>((done) =>
        new PerformanceObserver((list) => done(list.getEntries().at(-1)!.startTime)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        }),
      ),
  );
  await visit.close();
  return painted;
}

/** From the key that ends a question to the frame that shows its results, in a window that stays open. */
async function answerTimes(served: Served, asked: readonly string[]): Promise<number[]> {
  const visit = await served.visit(LAPTOP);
  await visit.page.goto('/');
  const box = visit.page.getByRole('combobox').first();
  await box.focus();
  const times: number[] = [];
  for (const question of asked) {
    await box.fill('');
    await visit.page.keyboard.insertText(question.slice(0, -1));
    await visit.page.waitForTimeout(200);
    times.push(await visit.page.evaluate(timeLastKey, question));
  }
  await visit.close();
  return times;
}

/** Runs in the page. The results say which question they answer. */
function timeLastKey(question: string): Promise<number> {
  const box = document.activeElement as HTMLInputElement;
  const isShown = (): boolean =>
    document.querySelector('[data-answers]')?.getAttribute('data-answers') === question;
  return new Promise((done) => {
    const began = performance.now();
    const seen = (): void => {
      if (!isShown()) return;
      watch.disconnect();
      requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)));
    };
    const watch = new MutationObserver(seen);
    watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    box.focus();
    document.execCommand('insertText', false, question.slice(-1));
  });
}

async function main(): Promise<void> {
  if (!existsSync(DATA)) throw new Error(`There is no ${DATA}.`);
  const prepare = (engines: Engines): Promise<void> => fillWithLaws(engines, DATA);
  const filled = await serve({ prepare, longestLifeMs: LONGEST_RUN_MS });
  try {
    await until(() => isIndexed(filled.server.address), LONGEST_FILLING_MS);
    for (const [name, width] of [
      ['phone', PHONE],
      ['laptop', LAPTOP],
    ] as const) {
      for (const path of PAGES) {
        const times: number[] = [];
        for (let round = 0; round < ROUNDS; round++) times.push(await largestPaint(filled, width, path));
        say(`largest paint, ${name}, ${path}: median ${ms(times, 0.5)}, worst of ${ROUNDS} ${ms(times, 1)}`);
      }
    }
    const times = await answerTimes(filled, (await questions(DATA)).slice(0, ASKED));
    say(
      `from the last key to the results, ${ASKED} questions: p50 ${ms(times, 0.5)}, p95 ${ms(times, 0.95)}`,
    );
  } finally {
    await filled.close();
  }
}

/** The index of so many articles is made while the server answers already. */
async function isIndexed(address: string): Promise<boolean> {
  const { index } = (await (await fetch(`${address}/health/ready`)).json()) as {
    index: { lag: number | null };
  };
  return index.lag === 0;
}

await main();
