import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { browserTestSettings, readSettings } from '@app/config';
import { type Engines, openEngines } from '@app/engines';
import { ServerProcess } from '@app/engines/testing';
import { Visit } from './visit.js';

const { chromium: executablePath, required, screenshots } = browserTestSettings();
const NONE = `no browser at ${executablePath}: the pages are not tested. Install Chromium, or say where it is with CHROMIUM`;
const LAUNCH = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A bound for what does not come, not a measure: the machine may be busy with other things. */
const LONGEST_STEP_MS = 20_000;

/** A phone and a laptop. */
export const PHONE = 360;
export const LAPTOP = 1_280;
const HEIGHTS: Readonly<Record<number, number>> = { [PHONE]: 740, [LAPTOP]: 800 };

/** Pages are built before they are tested, so what serves them is too. */
const BUILT = 'dist/apps/api/src/main.js';
/** A file of page tests on a busy machine. */
const LONGEST_FILE_MS = 600_000;
/** A way through many pages takes its time there. */
const LONGEST_TEST_MS = 120_000;

export interface Prepared {
  /** Fills the base before the server starts over it: people, items. */
  readonly prepare?: (engines: Engines, dataDir: string) => Promise<void>;
  /** Settings of the server beside those of every test; the content folder is loaded unless it says otherwise. */
  readonly settings?: Readonly<Record<string, string>>;
  /** After so long the server is taken for forgotten. */
  readonly longestLifeMs?: number;
}

/** The program serving its pages, and a browser to look at them with. */
export class Served {
  constructor(
    readonly server: ServerProcess,
    readonly browser: Browser,
    readonly dataDir: string,
  ) {}

  /** Of the pages: "http://127.0.0.1:40123". */
  get origin(): string {
    return this.server.origin;
  }

  /** A window of its own, with no cookies; what goes wrong in it fails the test at `visit.close()`. */
  async visit(width: number, options: Parameters<Browser['newContext']>[0] = {}): Promise<Visit> {
    const viewport = { width, height: HEIGHTS[width] ?? 900 };
    const context = await this.browser.newContext({
      ...{ baseURL: this.origin, viewport, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' },
      ...{ hasTouch: width === PHONE, reducedMotion: 'reduce', serviceWorkers: 'block', ...options },
    });
    context.setDefaultTimeout(LONGEST_STEP_MS);
    const page: Page = await context.newPage();
    return new Visit(page, width, screenshots);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.kill();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}

/**
 * Declares suites about pages, with one server and one browser for the file they stand in. Where there is no browser
 * they are skipped, or fail where one is required.
 */
export function inBrowser(prepared: Prepared, suites: (served: () => Served) => void): void {
  import.meta.jest.setTimeout(LONGEST_TEST_MS);
  const found = existsSync(executablePath);
  let served: Served | undefined;
  const current = (): Served => {
    if (served) return served;
    throw new Error('the server is not running');
  };
  if (!found) process.stderr.write(`${NONE}\n`);
  if (!found && required) it('has a browser', () => expect(NONE).toBe(''));
  beforeAll(async () => {
    if (found) served = await serve(prepared);
  }, 60_000);
  afterAll(() => served?.close());
  (found ? describe : describe.skip)('in a browser', () => suites(current));
}

/** Starts both over a base of its own. Throws when a part is not there. */
export async function serve({
  prepare,
  settings = {},
  longestLifeMs = LONGEST_FILE_MS,
}: Prepared): Promise<Served> {
  const webDir = resolve('dist/web');
  if (!existsSync(join(webDir, 'index.html'))) throw new Error('The pages are not built: npm run build');
  const dataDir = await mkdtemp(join(tmpdir(), 'trithuc-web-'));
  await mkdir(screenshots, { recursive: true });
  if (prepare) {
    const engines = await openEngines({ ...readSettings({}), dataDir });
    await prepare(engines, dataDir);
    await engines.close();
  }
  const pages = { TRITHUC_WEB_DIR: webDir, TRITHUC_CONTENT_DIR: resolve('content') };
  const server = await ServerProcess.start(
    dataDir,
    { ...pages, ...settings },
    { program: BUILT, longestLifeMs },
  );
  const browser = await chromium.launch({ executablePath, args: LAUNCH, chromiumSandbox: false });
  return new Served(server, browser, dataDir);
}
