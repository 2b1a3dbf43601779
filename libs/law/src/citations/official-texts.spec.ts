import { normalize } from '@app/text';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCitations } from './parse.js';

const LAWS = path.resolve(process.cwd(), '../shared/data/laws');
const texts = existsSync(LAWS) ? readdirSync(LAWS).filter((name) => /\.(md|txt)$/.test(name)) : [];
if (texts.length === 0)
  process.stdout.write(`official texts not found at ${LAWS}: their citations are not tested\n`);

/** Whatever looks like a citation to a plain pattern. */
const LOOKS =
  /(?<![\p{L}\d])(khoản|điểm|Điều|Chương) (\d+[a-zđ]?|[a-zđ]|[IVX]+)(?![\p{L}\d])|\d+\/\d{4}\/(NĐ|TT|QĐ|QH\d+)/gu;

(texts.length > 0 ? describe : describe.skip)('in official texts', () => {
  it.each(texts)('whatever looks like a citation in %s is found', (name) => {
    const text = normalize(readFileSync(path.join(LAWS, name), 'utf8'));
    const found = parseCitations(text);
    const covered = new Uint8Array(text.length);
    for (const { start, end } of found) covered.fill(1, start, end);
    const missed = [...text.matchAll(LOOKS)].filter(({ index }) => covered[index] === 0);
    expect(found.length).toBeGreaterThan(0);
    // A scanned text has "khoản I" for "khoản 1" once.
    expect(missed.length).toBeLessThanOrEqual(1);
  });
});
