import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = resolve('dist/web');
const MANIFEST = resolve(BUILT, '.vite/manifest.json');
const BUDGET_KB = 250;

interface Chunk {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
}

/** What the browser has to load for some pages: the application, the pages, and all that these cannot do without. */
function filesFor(manifest: Readonly<Record<string, Chunk>>, pages: readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (key: string): void => {
    if (seen.has(key)) return;
    seen.add(key);
    manifest[key]!.imports?.forEach(visit);
  };
  Object.keys(manifest)
    .filter((key) => manifest[key]!.isEntry)
    .forEach(visit);
  pages.map((page) => `src/${page}`).forEach(visit);
  return new Set([...seen].map((key) => manifest[key]!.file).filter((file) => file.endsWith('.js')));
}

const declare = existsSync(MANIFEST) ? describe : describe.skip;
if (!existsSync(MANIFEST))
  process.stderr.write('the pages are not built: their size is not tested. npm run build\n');

declare('the first load', () => {
  it(`of searching and reading is at most ${BUDGET_KB} KB of JavaScript, packed by gzip`, () => {
    const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8')) as Record<string, Chunk>;
    const files = filesFor(manifest, [
      ...['search/search-page', 'search/reading-pane', 'law/provision-page', 'items/lesson-page'].map(
        (page) => `rooms/${page}.tsx`,
      ),
      ...['law', 'items', 'offline'].map((words) => `words/vi/${words}.json`),
      'parts/history.tsx',
    ]);
    const bytes = [...files].map((file) => gzipSync(readFileSync(resolve(BUILT, file)), { level: 9 }).length);
    const kb = bytes.reduce((sum, each) => sum + each, 0) / 1024;
    process.stderr.write(`first load: ${kb.toFixed(1)} KB in ${files.size} files\n`);
    expect(kb).toBeLessThanOrEqual(BUDGET_KB);
  });
});
