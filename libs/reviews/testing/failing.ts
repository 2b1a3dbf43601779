import { KnowledgeError } from '@app/knowledge';

/** A port that goes away in the middle of things: from some call of one method on, that method fails. */
export class Failing<T extends object> {
  /** The port as callers see it. */
  readonly seen: T;
  private callsLeft = Infinity;

  constructor(port: T, method: keyof T) {
    this.seen = new Proxy(port, {
      get: (_, name) => {
        const value: unknown = Reflect.get(port, name, port);
        if (typeof value !== 'function') return value;
        return (...args: unknown[]) => (name === method && this.isAway() ? away() : value.apply(port, args));
      },
    });
  }

  /** The next so many calls go well, then none does. */
  failAfter(calls: number): void {
    this.callsLeft = calls;
  }

  comeBack(): void {
    this.callsLeft = Infinity;
  }

  private isAway(): boolean {
    this.callsLeft -= 1;
    return this.callsLeft < 0;
  }
}

function away(): Promise<never> {
  return Promise.reject(new KnowledgeError('unavailable', 'không trả lời'));
}
