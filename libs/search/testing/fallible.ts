import { KnowledgeError } from '@app/knowledge';
import { type Pace, type SearchIndex } from '@app/search';

/**
 * What becomes of a call: it goes well, is refused undone, is done but the answer is lost, is answered only after
 * everybody else has taken its caller for dead, or the caller dies before or after it was done.
 */
export const FATES = ['well', 'refused', 'unheard', 'late', 'killed-before', 'killed-after'] as const;
export type Fate = (typeof FATES)[number];

const LATE_MS = 15_000;

/** The ports as one process has them: each of its calls meets the fate it is given. A dead process does nothing more. */
export class FallibleProcess {
  private dead = false;

  constructor(
    private readonly pace: Pace,
    private readonly fateOf: (call: string) => Fate = () => 'well',
  ) {}

  kill(): void {
    this.dead = true;
  }

  /** `port` with every method that returns a promise at the mercy of fate. */
  wrap<T extends object>(port: T): T {
    return new Proxy(port, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function' || name === 'entries') return method;
        const call = (...args: unknown[]) => Reflect.apply(method, target, args) as Promise<unknown>;
        return (...args: unknown[]) => this.meet(String(name), () => call(...this.given(String(name), args)));
      },
    });
  }

  /** A fresh index belongs to the process that fills it. */
  private given(name: string, args: unknown[]): unknown[] {
    if (name !== 'renew') return args;
    const fill = args[0] as (fresh: SearchIndex) => Promise<unknown>;
    return [(fresh: SearchIndex) => fill(this.wrap(fresh))];
  }

  private async meet<T>(name: string, call: () => Promise<T>): Promise<T> {
    const fate = this.dead ? 'killed-before' : this.fateOf(name);
    if (fate === 'refused') throw new KnowledgeError('unavailable', `${name} bị từ chối`);
    if (fate === 'killed-before') return this.die();
    const answer = await call();
    if (fate === 'killed-after') this.kill();
    if (fate === 'late') await this.pace.pause(LATE_MS);
    if (fate === 'unheard') throw new KnowledgeError('unavailable', `không nhận được trả lời của ${name}`);
    return this.dead ? this.die() : answer;
  }

  private die(): Promise<never> {
    this.dead = true;
    return new Promise(() => undefined);
  }
}
