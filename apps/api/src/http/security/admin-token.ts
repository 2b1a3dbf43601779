import { createHash, timingSafeEqual } from 'node:crypto';

/** Who acts when the admin token does; people come later. */
export const ADMIN = 'admin';

/** Knows the admin token by its hash alone. */
export class AdminToken {
  constructor(private readonly sha256: Buffer) {}

  static of(token: string): AdminToken {
    return new AdminToken(digest(token));
  }

  /** Takes the same time whatever the candidate. */
  matches(candidate: string): boolean {
    return timingSafeEqual(digest(candidate), this.sha256);
  }

  toHex(): string {
    return this.sha256.toString('hex');
  }
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
