import { type Collection, type Records, type SameUnitApproval } from '@app/access';
import { type Clock, type ItemState, KnowledgeError, type KnowledgeStore } from '@app/knowledge';
import { type Standing, standingOn } from './standing.js';
import { NO_WORK, type Work } from './work.js';
import { worksIn } from './works.js';

/** What the workflow works with. */
export interface EditorialParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
  /** Whether somebody of an item's own unit may approve it. */
  readonly sameUnitApproval: SameUnitApproval;
}

/** The way of an item to its readers: draft, submitted, changes requested or approved, published, retired. */
export class Editorial {
  private readonly works: Collection<Work>;

  constructor(private readonly parts: EditorialParts) {
    this.works = worksIn(parts.records);
  }

  /** How items stand, in the order given: one question to the records for all of them. */
  async standings(states: readonly ItemState[]): Promise<Standing[]> {
    const found = await this.works.getAll(states.map(({ newest }) => newest.itemId));
    const works = new Map(found.map(({ id, value }) => [id, value]));
    const today = this.parts.clock.today();
    return states.map((state) => standingOn(today, state, works.get(state.newest.itemId) ?? NO_WORK));
  }

  /** How an item stands. Throws `not-found`. */
  async standingOf(id: string): Promise<Standing> {
    const [standing] = await this.standings(await this.parts.store.current([id]));
    if (standing) return standing;
    throw new KnowledgeError('not-found', `Không có mục "${id}".`);
  }
}
