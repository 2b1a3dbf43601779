import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Page } from 'playwright-core';

/** What stands on each of the sheets that a page makes when it is printed, without its spaces. */
export async function printed(page: Page): Promise<readonly string[]> {
  const data = new Uint8Array(await page.pdf({ format: 'A4' }));
  const task = getDocument({ data });
  const file = await task.promise;
  const sheets: string[] = [];
  for (let number = 1; number <= file.numPages; number += 1) {
    const { items } = await (await file.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str : '')).join('');
    sheets.push(words.normalize('NFC').replace(/\s+/g, ''));
  }
  await task.destroy();
  return sheets;
}
