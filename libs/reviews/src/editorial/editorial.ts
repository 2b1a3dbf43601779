import { actorOf, mayDo, mayRead, type People, type SameUnitApproval, type Viewer } from '@app/access';
import {
  conflict as versionConflict,
  type Day,
  type ItemState,
  type ItemVersion,
  KnowledgeBase,
  KnowledgeError,
  unfounded,
} from '@app/knowledge';
import { actsOn, admit, type ItemAct } from './admitting.js';
import { Desk, type DeskParts, type Opened } from './desk.js';
import {
  afterWriting,
  expectMinor,
  expectStillRead,
  type ItemDraft,
  type VersionDraft,
  withUnseen,
} from './drafting.js';
import { conflict, decisionOf, expectFounded, expectTime, meant, type Said, wordsOf } from './opening.js';
import { personalDataIn, unacknowledged } from './personal-data.js';
import { type Standing, standingOn } from './standing.js';
import { NO_WORK } from './work.js';

/** What the workflow works with. */
export interface EditorialParts extends DeskParts {
  readonly people: Pick<People, 'getAll'>;
  /** Whether somebody of the unit of an item or of its authors may approve it. */
  readonly sameUnitApproval: SameUnitApproval;
}

export interface Publishing extends Said {
  /** That somebody looked at what seems to be data of persons and answers for it; `note` says why. */
  readonly acknowledged: boolean;
}

export interface Retiring {
  readonly reason: string;
  /** The item it goes into; null: none. */
  readonly into: string | null;
}

export interface Renewal extends Said {
  /** The day of the next review; null: by the rule of the kind. */
  readonly until: Day | null;
}

/**
 * The way of an item to its readers: draft, submitted, changes requested or approved, published, retired. Every act is
 * in the audit log, by ids and numbers alone. Throws `not-found` for what the viewer may not know of, `refused` for
 * what they may not do, `conflict` for what does not fit how the item stands, also where somebody else decided first,
 * and what `KnowledgeBase` throws.
 */
export class Editorial {
  private readonly desk: Desk;
  private readonly base: KnowledgeBase;

  constructor(private readonly parts: EditorialParts) {
    this.desk = new Desk(parts);
    this.base = new KnowledgeBase(parts.store, parts.clock);
  }

  /** How items stand, in the order given: one question to the records for all of them. */
  async standings(states: readonly ItemState[]): Promise<Standing[]> {
    const found = await this.desk.works.getAll(states.map(({ newest }) => newest.itemId));
    const works = new Map(found.map(({ id, value }) => [id, value]));
    const today = this.parts.clock.today();
    return states.map((state) => standingOn(today, state, works.get(state.newest.itemId) ?? NO_WORK));
  }

  /** How an item stands. Throws `not-found`. */
  async standingOf(id: string): Promise<Standing> {
    return (await this.desk.open(id)).standing;
  }

  /** What somebody may do to an item as it stands. */
  actsOn(viewer: Viewer, standing: Standing): Promise<ItemAct[]> {
    return actsOn(this.parts, viewer, standing);
  }

  /** A new item as a draft; who wrote it answers for it until it is handed over. */
  async create(viewer: Viewer, draft: ItemDraft): Promise<ItemVersion> {
    if (!mayDo(viewer, 'create')) throw new KnowledgeError('refused', 'Bạn không được ghi mục mới.');
    const actor = actorOf(viewer);
    const version = await this.base.create(actor, { ...draft, publish: false });
    const deed = { actor, act: 'item.created', details: { version: version.version } };
    await this.desk.note(version, deed, (work) => ({ ...work, owner: work.owner ?? actor }));
    return version;
  }

  /**
   * The next version as a draft. Throws `version-conflict` when `basedOn` is not the newest any more, `invalid` for a
   * minor edit that is none.
   */
  async revise(viewer: Viewer, { minor, ...draft }: VersionDraft): Promise<ItemVersion> {
    const { standing, at } = await this.opened(viewer, draft.id, 'revise');
    expectTime(at, standing.state);
    const { newest } = standing.state;
    // What is kept and what is minor is judged against the version that the store will take the draft to follow.
    if (draft.basedOn !== newest.version) throw versionConflict(draft.id, draft.basedOn, newest.version);
    const body = withUnseen(viewer, standing, draft.body, await this.hiddenFrom(viewer, newest));
    expectStillRead(viewer, standing, body);
    if (minor) await expectMinor(this.parts.store, standing, body);
    const actor = actorOf(viewer);
    const version = await this.base.revise(actor, { ...draft, body, publish: false });
    const deed = { actor, act: 'item.revised', details: { version: version.version, minor } };
    await this.desk.note(version, deed, (work) => afterWriting(work, version, minor ? newest : null));
    return version;
  }

  async submit(viewer: Viewer, id: string, said: Said): Promise<void> {
    const opened = await this.opened(viewer, id, 'submit');
    const { standing, at } = opened;
    expectFounded(await unfounded(this.parts.store, standing.state.newest.body));
    const words = meant(viewer, said, standing.state.newest, standing.guarded.newest);
    const submission = decisionOf(viewer, at, words);
    const deed = { actor: submission.by, act: 'item.submitted', details: wordsOf(words) };
    await this.desk.decide(opened, deed, { submission, changesRequested: null });
  }

  async approve(viewer: Viewer, id: string, said: Said): Promise<void> {
    const opened = await this.opened(viewer, id, 'approve');
    const { standing, at } = opened;
    const words = meant(viewer, said, standing.state.newest, standing.guarded.newest);
    const approval = decisionOf(viewer, at, words);
    const deed = { actor: approval.by, act: 'item.approved', details: wordsOf(words) };
    await this.desk.decide(opened, deed, { approval, minorEdits: [] });
  }

  /** Of a published version too: readers go on seeing it. An approval is taken back. */
  async requestChanges(viewer: Viewer, id: string, said: Said): Promise<void> {
    const opened = await this.opened(viewer, id, 'request-changes');
    const { standing, at } = opened;
    const words = meant(viewer, said, standing.state.newest, standing.guarded.newest);
    const changesRequested = decisionOf(viewer, at, words);
    const deed = { actor: changesRequested.by, act: 'item.changes-requested', details: wordsOf(words) };
    await this.desk.decide(opened, deed, { changesRequested, approval: null, minorEdits: [] });
  }

  /**
   * Shows the newest version to readers, which has to be approved as it is. Throws `invalid` naming what looks like
   * data of persons unless it is acknowledged.
   *
   * The decision is recorded first, so that of all who decide at one moment one alone goes on to the store. A crash
   * before the pointer moves leaves an approved version that still waits to be published; one after it, a record that
   * still waits though readers see the version, and there the pointer decides.
   */
  async publish(viewer: Viewer, id: string, { acknowledged, ...said }: Publishing): Promise<void> {
    const opened = await this.opened(viewer, id, 'publish');
    const { standing, at } = opened;
    const { newest } = standing.state;
    const words = meant(viewer, said, newest, standing.guarded.newest);
    const found = personalDataIn(newest);
    if (found.length > 0 && !acknowledged) throw unacknowledged(found);
    const actor = actorOf(viewer);
    const details = { ...wordsOf(words), acknowledged: found.length };
    await this.desk.decide(opened, { actor, act: 'item.published', details }, {});
    await this.base.publish(actor, id, newest.version, said.note);
    const revival = standing.work.retirement !== null && { retirement: null };
    const left = await this.desk.settle(newest, { reviewDue: null, reviewedAt: at, ...revival });
    // Retired since the decision: the later word counts.
    if (left.retirement !== null) await this.base.withdraw(actor, id, left.retirement.reason);
  }

  /**
   * Takes an item from readers for good. Recorded first, as a publication is: a crash before the pointer moves leaves
   * an item that readers still see and that can be retired again.
   */
  async retire(viewer: Viewer, id: string, { reason, into }: Retiring): Promise<void> {
    const opened = await this.opened(viewer, id, 'retire');
    const { at } = opened;
    if (into !== null) await this.expectSuccessor(id, into);
    const actor = actorOf(viewer);
    const retirement = { by: [actor], at, reason, into };
    const deed = { actor, act: 'item.retired', details: { into } };
    await this.desk.decide(opened, deed, { retirement, submission: null, changesRequested: null });
    await this.base.withdraw(actor, id, reason);
  }

  /** Says that what readers see was looked at and still holds; the words are those of the published version. */
  async renew(viewer: Viewer, id: string, { until, ...said }: Renewal): Promise<void> {
    const opened = await this.opened(viewer, id, 'renew');
    const { standing, at } = opened;
    const { guarded, state } = standing;
    const words = meant(viewer, said, state.published!, guarded.published!);
    if (until !== null && until <= this.parts.clock.today())
      throw invalid('until', 'phải là một ngày sau hôm nay');
    const deed = { actor: actorOf(viewer), act: 'item.renewed', details: { ...wordsOf(words), until } };
    await this.desk.decide(opened, deed, { reviewDue: until, reviewedAt: at });
  }

  /** Gives an item to somebody else to answer for: a person whose account is open. */
  async handOver(viewer: Viewer, id: string, to: string): Promise<void> {
    const opened = await this.opened(viewer, id, 'hand-over');
    const { standing } = opened;
    const [person] = await this.parts.people.getAll([to]);
    if (!person || person.value.closedAt !== null) throw invalid('to', 'phải là người có tài khoản đang mở');
    if (standing.owner === to) throw conflict('Người này đang phụ trách mục rồi.');
    const deed = { actor: actorOf(viewer), act: 'item.handed-over', details: { from: standing.owner, to } };
    await this.desk.decide(opened, deed, { owner: to });
  }

  /** Ids a version links to that do not exist for somebody. */
  private async hiddenFrom(viewer: Viewer, { links }: ItemVersion): Promise<ReadonlySet<string>> {
    const targets = [...new Set(links.map(({ target }) => target))];
    const standings = await this.standings(await this.parts.store.current(targets));
    const isSeen = ({ guarded: { newest, published } }: Standing) =>
      mayRead(viewer, newest) || (published !== null && mayRead(viewer, published));
    return new Set(standings.filter((each) => !isSeen(each)).map(({ state }) => state.newest.itemId));
  }

  /** An item about to be acted on by somebody who may do so now. */
  private async opened(viewer: Viewer, id: string, act: ItemAct): Promise<Opened> {
    const opened = await this.desk.open(id);
    await admit(this.parts, viewer, opened.standing, act);
    return opened;
  }

  private async expectSuccessor(id: string, into: string): Promise<void> {
    const [successor] = await this.parts.store.current([into]);
    if (into === id || !successor?.published) throw invalid('into', 'phải là một mục khác, đang công bố');
  }
}

function invalid(field: string, message: string): KnowledgeError {
  return new KnowledgeError('invalid', `Chưa hợp lệ: ${message}.`, [{ field, message }]);
}
