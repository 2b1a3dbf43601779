import {
  type AuditDraft,
  type Collection,
  commitOver,
  commitIfFirst,
  type Kept,
  type Records,
} from '@app/access';
import { type Body, type Clock, type Instant, type ItemVersion, type KnowledgeStore } from '@app/knowledge';
import { conflict, expectTime, missingItem } from './opening.js';
import { isOf } from './stage.js';
import { type Standing, standingOn } from './standing.js';
import { NO_WORK, type Work } from './work.js';
import { worksIn } from './works.js';

/** An item somebody is about to act on, with the revision of its work record: whoever writes first wins. */
export interface Opened extends Pick<Kept<Work>, 'id' | 'revision'> {
  readonly standing: Standing;
  readonly at: Instant;
}

/** Who did what, for the audit log. */
export interface Deed {
  readonly actor: string;
  readonly act: string;
  readonly details: Body;
}

export interface DeskParts {
  readonly store: KnowledgeStore;
  readonly records: Records;
  readonly clock: Clock;
}

/** Where items lie open to be worked on: reads how they stand, and writes decisions with their audit entries. */
export class Desk {
  readonly works: Collection<Work>;

  constructor(private readonly parts: DeskParts) {
    this.works = worksIn(parts.records);
  }

  /**
   * Throws `not-found`. The record is read before the item: what is written in between shows in the item, what is
   * decided in between makes the decision that follows a conflict.
   */
  async open(id: string): Promise<Opened> {
    const kept = await this.works.get(id);
    const [state] = await this.parts.store.current([id]);
    if (!state) throw missingItem(id);
    const at = this.parts.clock.now();
    const standing = standingOn(this.parts.clock.today(), state, kept?.value ?? NO_WORK);
    return { id, revision: kept?.revision ?? 0, standing, at };
  }

  /** Records a decision on an item as it was opened. Throws `conflict` when something else was decided since. */
  async decide(opened: Opened, deed: Deed, changes: Partial<Work>): Promise<void> {
    expectTime(opened.at, opened.standing.state);
    const work = { ...opened.standing.work, ...changes };
    const entry = entryOf(opened.id, opened.at, deed);
    const isFirst = await commitIfFirst(this.parts.records, [this.works.change(opened, work)], [entry]);
    if (!isFirst) throw conflict('Vừa có người quyết định khác về mục này: đọc lại rồi làm tiếp.');
  }

  /**
   * Records what was written to the store already, whatever else was decided meanwhile. A crash before it leaves a
   * draft like any other, of which the item's own change log tells.
   */
  async note({ itemId: id, recordedAt }: ItemVersion, deed: Deed, next: (work: Work) => Work): Promise<void> {
    await commitOver(this.parts.records, async () => {
      const kept = (await this.works.get(id)) ?? { id, revision: 0, value: NO_WORK };
      const write = this.works.change(kept, next(kept.value));
      return { writes: [write], entries: [entryOf(id, recordedAt, deed)], outcome: undefined };
    });
  }

  /** Takes a version that was published from those that wait for it, unless another waits by now; gives what is left. */
  settle(version: ItemVersion, changes: Partial<Work>): Promise<Work> {
    return commitOver(this.parts.records, async () => {
      const id = version.itemId;
      const kept = (await this.works.get(id)) ?? { id, revision: 0, value: NO_WORK };
      const isWaiting = isOf(kept.value.submission, version);
      const work = { ...kept.value, ...changes, ...(isWaiting && { submission: null }) };
      return { writes: [this.works.change(kept, work)], entries: [], outcome: work };
    });
  }
}

function entryOf(subject: string, at: Instant, { actor, act, details }: Deed): AuditDraft {
  return { at, actor, act, subject, details };
}
