import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type ContentFile } from '@app/knowledge';

/** The files of curated content below a folder, in order of path; none when there is no such folder. */
export async function readContentFolder(folder: string): Promise<readonly ContentFile[]> {
  const found = await Array.fromAsync(glob('*/**/*.{md,yaml,yml}', { cwd: folder }));
  const paths = found.map((path) => path.split(sep).join('/')).sort();
  return Promise.all(paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })));
}
