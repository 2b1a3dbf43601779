import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const BYTES = 32;

/** 256 random bits in base64url: nobody guesses it, so a plain hash keeps it. */
export function newSecret(): string {
  return randomBytes(BYTES).toString('base64url');
}

/** SHA-256 in lower-case hex: what is kept in the place of a secret. */
export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** Takes the same time wherever two texts differ. */
export function isSame(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digest(a)), Buffer.from(digest(b)));
}
