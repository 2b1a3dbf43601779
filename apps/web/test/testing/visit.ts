import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Page } from 'playwright-core';
import { A_PASSWORD } from '@app/access/testing';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Finding {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** One person's look at the pages. */
export class Visit {
  /** What the console called an error, and what no code caught. */
  readonly errors: string[] = [];
  private readonly expected: RegExp[] = [];

  constructor(
    readonly page: Page,
    readonly width: number,
    private readonly screenshots: string,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(`${message.text()} (${message.location().url})`);
    });
    page.on('pageerror', (error) => this.errors.push(String(error)));
  }

  /** A refusal that is part of the story: the browser writes each into its console. */
  expectError(words: RegExp): void {
    this.expected.push(words);
  }

  /** Makes somebody known to the pages opened from now on; the password is that of every person of the tests unless it is given. */
  async signIn(login: string, password: string = A_PASSWORD): Promise<void> {
    const data = { login, password };
    const answer = await this.page.context().request.post('/api/v1/session', { data });
    if (!answer.ok()) throw new Error(`${login} is not let in: ${await answer.text()}`);
  }

  /** The same on the page for it, as people do. */
  async signInOnPage(login: string, password: string = A_PASSWORD): Promise<void> {
    await this.page.goto('/dang-nhap');
    await this.page.getByLabel('Tên đăng nhập').fill(login);
    await this.page.getByLabel(/^Mật khẩu/).fill(password);
    await this.page.getByRole('main').getByRole('button', { name: 'Đăng nhập', exact: true }).click();
    await this.page.waitForURL((url) => url.pathname !== '/dang-nhap');
  }

  /** Keeps what is to be seen now, the whole page, under a name and the width: "search-empty-360.png". */
  async picture(name: string): Promise<void> {
    const path = join(this.screenshots, `${name}-${this.width}.png`);
    await this.page.screenshot({ path, fullPage: true });
  }

  /** What a check of accessibility finds (WCAG 2.2 AA), each with the element; and whether the page is wider than its window. */
  async faults(): Promise<readonly string[]> {
    await this.page.evaluate(AXE);
    const findings = await this.page.evaluate(async (rules) => {
      const { axe } = globalThis as unknown as {
        axe: { run: (node: Document, options: object) => Promise<{ violations: Finding[] }> };
      };
      return (await axe.run(document, { runOnly: rules })).violations;
    }, RULES);
    const found = findings.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
    );
    const wide = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    return wide > 0 ? [...found, `the page is ${wide} px wider than the window`] : found;
  }

  /** Ends the visit. Throws what went wrong in the console while it lasted. */
  async close(): Promise<void> {
    await this.page.context().close();
    const wrong = this.errors.filter((error) => !this.expected.some((words) => words.test(error)));
    if (wrong.length > 0) throw new Error(`the console said: ${wrong.join('\n')}`);
  }
}
