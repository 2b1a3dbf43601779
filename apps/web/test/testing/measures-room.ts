import { type BrowserContext, type Locator, type Page } from 'playwright-core';
import { LAPTOP, type Served } from './in-browser.js';
import { type Visit } from './visit.js';

export const card = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

export async function opened(visit: Visit, address: string, heading: string | RegExp): Promise<Page> {
  await visit.page.goto(address);
  await visit.page.getByRole('heading', { level: 2, name: heading }).first().waitFor();
  return visit.page;
}

export async function drawn(region: Locator): Promise<void> {
  await region.getByRole('img').locator('svg').waitFor();
}

export type Session = Awaited<ReturnType<BrowserContext['storageState']>>;

/** Logs in once for all tests that look as the same person. */
export async function sessionOf(served: Served, login: string): Promise<Session> {
  const visit = await served.visit(LAPTOP);
  await visit.signIn(login);
  const session = await visit.page.context().storageState();
  await visit.close();
  return session;
}

/** The rows of a table as they are read. */
export async function rowsOf(region: Locator): Promise<string[][]> {
  return region
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}
