import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdminToken } from './http/security/admin-token.js';

/** `made` is the token itself, known only in the moment it is made. */
export interface OpenedToken {
  readonly token: AdminToken;
  readonly made: string | null;
}

/**
 * The configured token, else the one whose hash lies in the data folder, else a new one whose hash is put there
 * for the owner's eyes only; of several servers that start together one makes it. Removing the file makes the next
 * start print a new token.
 */
export async function openAdminToken(dataDir: string, configured: string): Promise<OpenedToken> {
  if (configured !== '') return { token: AdminToken.of(configured), made: null };
  const file = join(dataDir, 'admin-token.sha256');
  const kept = await readFile(file, 'utf8').catch(onlyIfMissing);
  if (kept !== null) return { token: readToken(kept, file), made: null };
  const made = randomBytes(24).toString('base64url');
  const token = AdminToken.of(made);
  await mkdir(dataDir, { recursive: true });
  const isOurs = await putWhole(file, `${token.toHex()}\n`);
  return isOurs ? { token, made } : openAdminToken(dataDir, configured);
}

/** False where the file is there by now. Nobody ever reads half of it. */
async function putWhole(file: string, text: string): Promise<boolean> {
  const aside = `${file}.${randomUUID()}`;
  await writeFile(aside, text, { mode: 0o600, flag: 'wx' });
  try {
    await link(aside, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  } finally {
    await rm(aside);
  }
}

function readToken(kept: string, file: string): AdminToken {
  const hex = kept.trim();
  if (!/^[\da-f]{64}$/.test(hex))
    throw new Error(`${file} holds no token hash; remove it to get a new token`);
  return new AdminToken(Buffer.from(hex, 'hex'));
}

function onlyIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
