import { Injectable } from '@nestjs/common';
import { HttpProblem } from '../problems/problem.js';

/** Under way at once: an engine elsewhere works on several, and has a queue of its own that must not fill. */
const MOST_AT_ONCE = 32;
/** More than this would be answered after people have given up. */
const MOST_WAITING = 1_000;
const RETRY_AFTER_SECONDS = 2;

/**
 * Lets one search begin each turn of the event loop. However many wait, what is cheap (an article, a health check)
 * is answered between two of them.
 */
@Injectable()
export class SearchTurns {
  private readonly waiting: (() => void)[] = [];
  private underWay = 0;
  private due = false;

  /** Throws `unavailable` when too many wait already. */
  async take<T>(search: () => Promise<T>): Promise<T> {
    if (this.waiting.length >= MOST_WAITING) {
      const said = 'Quá nhiều người tra cứu cùng lúc. Thử lại sau số giây trong Retry-After.';
      throw new HttpProblem('unavailable', said, [], { retryAfterSeconds: RETRY_AFTER_SECONDS });
    }
    await new Promise<void>((begin) => {
      this.waiting.push(begin);
      this.next();
    });
    try {
      return await search();
    } finally {
      this.underWay -= 1;
      this.next();
    }
  }

  private next(): void {
    if (this.due || this.waiting.length === 0 || this.underWay >= MOST_AT_ONCE) return;
    this.due = true;
    setImmediate(() => {
      this.due = false;
      this.underWay += 1;
      this.waiting.shift()!();
      this.next();
    });
  }
}
