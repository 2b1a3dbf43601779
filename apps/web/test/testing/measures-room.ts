import { type BrowserContextOptions, type Locator, type Page } from 'playwright-core';
import { type Served } from './in-browser.js';
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

/** A look at the figures as who may see all of them. */
export async function curatorsLook(
  served: Served,
  width: number,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const visit = await served.visit(width, options);
  await visit.signIn('curator');
  return visit;
}

/** The rows of a table as they are read. */
export async function rowsOf(region: Locator): Promise<string[][]> {
  return region
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent.trim())));
}
