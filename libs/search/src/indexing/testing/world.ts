import { type NewVersion } from '@app/knowledge';
import { aVersion, FIXTURES, MemoryKnowledgeStore, MemoryLeases, StillClock } from '@app/knowledge/testing';
import { aQuestion } from '../../../testing/builders.js';
import { FallibleProcess, type Fate } from '../../../testing/fallible.js';
import { MemorySearchIndex } from '../../../testing/memory-index.js';
import { SteppedPace } from '../../../testing/stepped-pace.js';
import { FollowingIndexer } from '../following-indexer.js';
import { type IndexingEvent } from '../indexing-state.js';

/** A lesson to publish under its title; name what matters to the test. */
export const lesson = (title: string, overrides: Partial<NewVersion> = {}): NewVersion =>
  aVersion({ body: { ...FIXTURES.lesson, title } as never, publish: true, ...overrides });

/** A process with an indexer of its own. */
export class TestProcess {
  readonly events: IndexingEvent[] = [];
  readonly indexer: FollowingIndexer;
  private readonly stopping = new AbortController();
  private ended: Promise<void> = Promise.resolve();

  constructor(
    world: World,
    private readonly fallible: FallibleProcess,
  ) {
    this.indexer = new FollowingIndexer({
      store: fallible.wrap(world.store),
      index: fallible.wrap(world.index),
      leases: fallible.wrap(world.leases),
      indexId: 'memory',
      clock: world.clock,
      pace: world.pace,
      tell: (event) => this.events.push(event),
    });
  }

  run(): this {
    this.ended = this.indexer.run(this.stopping.signal);
    return this;
  }

  /** Asks it to end in good order; returns when it has. */
  stop(): Promise<void> {
    this.stopping.abort();
    return this.ended;
  }

  kill(): void {
    this.fallible.kill();
  }

  told(type: IndexingEvent['type']): IndexingEvent[] {
    return this.events.filter((event) => event.type === type);
  }
}

/** One store, one index and time; any number of processes. */
export class World {
  readonly clock = new StillClock();
  readonly store = new MemoryKnowledgeStore();
  readonly index = new MemorySearchIndex();
  readonly leases = new MemoryLeases();
  readonly pace = new SteppedPace();

  /** `fateOf` decides what becomes of each call to a port. */
  process(fateOf?: (call: string) => Fate): TestProcess {
    return new TestProcess(this, new FallibleProcess(this.pace, fateOf));
  }

  async ids(question: string, day?: string): Promise<string[]> {
    const asked = day ? { day, asOfDay: true } : {};
    const { candidates } = await this.index.recall(aQuestion(question, asked));
    return candidates.map(({ id }) => id).sort();
  }
}
