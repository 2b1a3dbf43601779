import { glob, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { parse } from 'yaml';
import { type ContentFile } from '@app/knowledge';
import { type AbbreviationTable, parseAbbreviations } from '@app/text';

const ABBREVIATIONS = 'reference/abbreviations.yaml';

export interface ContentFolder {
  /** The files of items, in order of path. */
  readonly files: readonly ContentFile[];
  /** How the sector shortens its words: the one file that is read by search and holds no items. */
  readonly abbreviations: AbbreviationTable;
}

/** Reads curated content; all of it is empty when there is no such folder. Throws `TextDataError` for a bad table. */
export async function readContentFolder(folder: string): Promise<ContentFolder> {
  const found = await Array.fromAsync(glob('*/**/*.{md,yaml,yml}', { cwd: folder }));
  const paths = found.map((path) => path.split(sep).join('/')).sort();
  const all = await Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
  const table = all.find(({ path }) => path === ABBREVIATIONS);
  return {
    files: all.filter((file) => file !== table),
    abbreviations: parseAbbreviations(table ? parse(table.text) : { abbreviations: [] }),
  };
}
