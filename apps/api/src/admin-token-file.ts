import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AdminToken } from './http/security/admin-token.js';

/** `made` is the token itself, known only in the moment it is made. */
export interface OpenedToken {
  readonly token: AdminToken;
  readonly made: string | null;
}

/**
 * The configured token, else the one whose hash lies in the data folder, else a new one whose hash is put there
 * for the owner's eyes only. Removing the file makes the next start print a new token.
 */
export async function openAdminToken(dataDir: string, configured: string): Promise<OpenedToken> {
  if (configured !== '') return { token: AdminToken.of(configured), made: null };
  const file = join(dataDir, 'admin-token.sha256');
  const kept = await readFile(file, 'utf8').catch(onlyIfMissing);
  if (kept !== null) return { token: readToken(kept, file), made: null };
  const made = randomBytes(24).toString('base64url');
  const token = AdminToken.of(made);
  await mkdir(dataDir, { recursive: true });
  await writeFile(file, `${token.toHex()}\n`, { mode: 0o600, flag: 'wx' });
  return { token, made };
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
