import fc from 'fast-check';
import { FATES, type Fate } from '../../testing/fallible.js';
import { lesson, type TestProcess, World } from './testing/world.js';

const ITEMS = 5;

/** What happens next: somebody writes, a call goes wrong, a process starts or dies, time passes. */
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('write' as const),
      item: fc.nat(ITEMS - 1),
      publish: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('withdraw' as const), item: fc.nat(ITEMS - 1) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('fate' as const),
      process: fc.nat(1),
      calls: fc.nat(12),
      fate: fc.constantFrom(...FATES),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'start' as const,
        'stop' as const,
        'catchUp' as const,
        'rebuild' as const,
        'repair' as const,
      ),
      process: fc.nat(1),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('pass' as const),
      ms: fc.constantFrom(0, 20, 600, 4_000, 15_000),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Two processes over one world, each calls meeting what was foretold. */
class Play {
  readonly world = new World();
  private readonly versions = Array.from({ length: ITEMS }, () => 0);
  private readonly fates: Fate[][] = [[], []];
  private readonly processes: (TestProcess | null)[] = [null, null];

  async act(next: Step): Promise<void> {
    switch (next.type) {
      case 'write':
        return this.write(next.item, next.publish);
      case 'withdraw':
        return this.withdraw(next.item);
      case 'fate':
        return this.foretell(next.process, next.calls, next.fate);
      case 'start':
        this.processes[next.process]?.kill();
        this.processes[next.process] = this.begin(next.process).run();
        return;
      case 'stop':
        void this.processes[next.process]?.stop();
        return;
      case 'catchUp':
      case 'rebuild':
      case 'repair':
        void this.begin(next.process)
          .indexer[next.type]()
          .catch(() => undefined);
        return;
      case 'pass':
        return this.world.pace.pass(next.ms);
    }
  }

  /** Everybody is killed, and one that meets no more misfortune starts. */
  async end(): Promise<TestProcess> {
    for (const process of this.processes) process?.kill();
    this.fates.forEach((fates) =>
      fates.splice(0, fates.length, ...Array.from({ length: 9_999 }, () => 'killed-before' as const)),
    );
    const last = this.world.process();
    await this.world.pace.pass(15_000);
    await this.world.pace.until(last.indexer.catchUp());
    return last;
  }

  private begin(process: number): TestProcess {
    return this.world.process(() => this.fates[process]!.shift() ?? 'well');
  }

  private foretell(process: number, calls: number, fate: Fate): void {
    this.fates[process] = [...Array.from({ length: calls }, () => 'well' as const), fate];
  }

  private async write(item: number, publish: boolean): Promise<void> {
    const basedOn = this.versions[item]!++;
    await this.world.store.append([lesson(`Bài ${basedOn}`, { itemId: `lesson/${item}`, basedOn, publish })]);
  }

  private async withdraw(item: number): Promise<void> {
    if (this.versions[item] === 0) return;
    const at = '2026-02-01T00:00:00.000Z';
    const act = { itemId: `lesson/${item}`, version: null, at, actor: 'curator', reason: 'rút' };
    await this.world.store.publish(act);
  }
}

describe('whoever is killed whenever, and whatever fails', () => {
  it(
    'loses nothing and leaves nothing stale once somebody follows again',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
          const play = new Play();
          for (const next of steps) await play.act(next);
          const { indexer } = await play.end();
          expect(await indexer.reconcile()).toEqual({ missing: [], stale: [], surplus: [] });
          expect((await indexer.state()).behind).toBe(0);
        }),
        { numRuns: 500 },
      ),
    60_000,
  );
});
