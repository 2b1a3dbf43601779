import { createHash, randomBytes } from 'node:crypto';
import { Collection, type Records } from '@app/access';
import { type Day, type Instant } from '@app/knowledge';

/** That somebody gets no letters. It holds for one address: another one is tried. */
export interface Pause {
  readonly at: Instant;
  /** What the mail server answered; null: they asked for it. */
  readonly code: number | null;
  /** SHA-256 of the address. */
  readonly address: string;
}

/** How letters to somebody go; the record's id is that of the person. */
export interface Mailing {
  /** Day of the last letter that was taken. */
  readonly lastSent: Day | null;
  /** How often in a row none was taken, and when it is tried again. */
  readonly failures: number;
  readonly retryAt: Instant | null;
  readonly paused: Pause | null;
  /** What stops the letters without a password: it can do nothing else, and stands in every one of them. */
  readonly stopToken: string;
}

/** Found by their stop token. */
export function mailingsIn(records: Records): Collection<Mailing> {
  return new Collection(records, 'mailing', ({ stopToken }) => [stopToken]);
}

export function newMailing(): Mailing {
  const stopToken = randomBytes(24).toString('base64url');
  return { lastSent: null, failures: 0, retryAt: null, paused: null, stopToken };
}

export function isPaused({ paused }: Mailing, email: string): boolean {
  return paused?.address === addressHash(email);
}

export function addressHash(email: string): string {
  return createHash('sha256').update(email).digest('hex');
}

const FIRST_REST_MS = 5 * 60_000;
const LONGEST_REST_MS = 6 * 3_600_000;

/** After one more failure: twice the rest of the one before, up to the longest. */
export function failedAgain(mailing: Mailing, now: Instant): Mailing {
  const failures = mailing.failures + 1;
  const rest = Math.min(FIRST_REST_MS * 2 ** Math.min(failures - 1, 20), LONGEST_REST_MS);
  return { ...mailing, failures, retryAt: new Date(Date.parse(now) + rest).toISOString() };
}
