import { glob, readFile, stat } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { LAW_FORMATS, type LawFile, LawFormatError, MAX_FILE_BYTES } from '@app/law';
import { UsageError } from './output.js';

const formatOf = (path: string): string => extname(path).slice(1).toLowerCase();

/** The files to import: those named, and of folders every official text below them, in order of path. */
export async function lawFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesAt));
  return [...new Set(found.flat())];
}

async function filesAt(path: string): Promise<string[]> {
  const entry = await stat(path).catch(() => null);
  if (!entry) throw new UsageError(`không có tệp hay thư mục ${path}`);
  if (!entry.isDirectory()) return [path];
  const entries = await Array.fromAsync(glob('**/*', { cwd: path, withFileTypes: true }));
  return entries
    .filter((found) => found.isFile() && LAW_FORMATS.includes(formatOf(found.name)))
    .map((found) => join(found.parentPath, found.name))
    .sort();
}

/** A file's bytes; one that is too large is refused unread. */
export async function readLawFile(path: string): Promise<LawFile> {
  const name = basename(path);
  const entry = await stat(path).catch(() => null);
  if (!entry?.isFile()) throw new UsageError(`không có tệp ${path}`);
  if (entry.size > MAX_FILE_BYTES) {
    throw new LawFormatError('too-large', name, `tệp lớn quá ${MAX_FILE_BYTES / 2 ** 20} MB`);
  }
  return { name, bytes: await readFile(path) };
}
