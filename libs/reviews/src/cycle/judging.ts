import { actorOf, type Kept, mayDo, mayRead, type Viewer } from '@app/access';
import {
  type Body,
  definitionOf,
  holdsRestricted,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
  type LessonBody,
} from '@app/knowledge';
import { readableNow } from '../editions/readable.js';
import { isHashOf } from '../editorial/opening.js';
import { isCompetent } from './assignment.js';
import { notReviewed } from './assigning.js';
import {
  type Candidate,
  candidateId,
  type Candidates,
  candidatesIn,
  candidateState,
  guardedOf,
  isDecided,
} from './candidate.js';
import { CarryingOut } from './carrying-out.js';
import { type Cycles, cyclesIn } from './cycle.js';
import { noted, openCycleOf, type ReviewParts } from './parts.js';
import { checkJudgement, type Judgement, needsSecond, nextMaturity, type Verdict } from './verdict.js';

/** Takes the verdicts of a review, and has done what they say. */
export class Judging {
  private readonly cycles: Cycles;
  private readonly candidates: Candidates;
  private readonly carryingOut: CarryingOut;

  constructor(private readonly parts: ReviewParts) {
    this.cycles = cyclesIn(parts.records);
    this.candidates = candidatesIn(parts.records);
    this.carryingOut = new CarryingOut(parts);
  }

  /**
   * Takes the verdict of whoever was asked for it, about the version readers see. What one person may decide is done
   * at once; the same verdict again does what was left. Throws `invalid` naming fields, `refused`, `not-found`,
   * `conflict` for another version than the current one and for what is decided already.
   */
  async judge(viewer: Viewer, year: number, itemId: string, judgement: Judgement): Promise<Candidate> {
    checkJudgement(judgement, itemId);
    const kept = await this.reviewed(viewer, year, itemId);
    const { value } = kept;
    if (value.assignee === null || !mayDo(viewer, 'verdict', value.assignee)) {
      throw new KnowledgeError('refused', 'Chỉ người được giao rà soát mục này mới kết luận được.');
    }
    if (isSaid(value.verdict, judgement) && candidateState(value) === 'decided')
      return this.carryingOut.carryOut(kept);
    if (isDecided(candidateState(value))) {
      throw new KnowledgeError('conflict', `Mục ${itemId} đã có kết luận.`);
    }
    const state = await this.current(viewer, value, judgement);
    this.checkAuthor(viewer, state.published);
    await this.checkFits(viewer, state, judgement);
    const { version, contentHash } = state.published;
    const verdict: Verdict = {
      ...{ ...judgement, contentHash },
      by: actorOf(viewer),
      at: this.parts.clock.now(),
      needsSecond: needsSecond(judgement.ruling),
      ...{ confirmed: null, doneAt: null },
    };
    const { ruling, into } = judgement;
    const decided = await this.write(viewer, kept, state.published, verdict, 'review.verdict', {
      version,
      contentHash,
      ruling,
      into,
    });
    return verdict.needsSecond ? decided.value : this.carryingOut.carryOut(decided);
  }

  /**
   * A second person agrees to what one alone may not decide, about the same words. Throws `refused` for the first one,
   * the author and whoever does not judge such items, `not-found`, `conflict` when nothing waits for it or the item
   * has another version by now.
   */
  async confirm(viewer: Viewer, year: number, itemId: string, words: Words): Promise<Candidate> {
    const kept = await this.reviewed(viewer, year, itemId);
    const { verdict, kind } = kept.value;
    if (!mayDo(viewer, 'verdict', actorOf(viewer)) || !isCompetent(viewer, kind)) {
      throw new KnowledgeError('refused', 'Người gọi không rà soát mục loại này.');
    }
    if (verdict && candidateState(kept.value) === 'decided' && verdict.confirmed?.by === viewer.id) {
      return this.carryingOut.carryOut(kept);
    }
    if (!verdict || candidateState(kept.value) !== 'to-confirm') {
      throw new KnowledgeError('conflict', `Mục ${itemId} không có kết luận nào chờ người thứ hai.`);
    }
    if (verdict.by === viewer.id) {
      throw new KnowledgeError('refused', 'Người kết luận không tự đồng ý được: cần người thứ hai.');
    }
    const { version, contentHash, ruling } = verdict;
    if (words.version !== version) throw isOfOther(words.version, version);
    const state = await this.current(viewer, kept.value, words);
    this.checkAuthor(viewer, state.published);
    const confirmed = { by: actorOf(viewer), at: this.parts.clock.now() };
    const decided = await this.write(
      viewer,
      kept,
      state.published,
      { ...verdict, confirmed },
      'review.confirmed',
      {
        version,
        contentHash,
        ruling,
      },
    );
    return this.carryingOut.carryOut(decided);
  }

  /** A candidate of an open review that the viewer may know of. */
  private async reviewed(viewer: Viewer, year: number, itemId: string): Promise<Kept<Candidate>> {
    const { value: cycle } = await openCycleOf(this.cycles, year);
    const kept = await this.candidates.get(candidateId(year, itemId));
    const known = await readableNow(this.parts, viewer, kept ? [itemId] : []);
    if (!kept || !known.has(itemId) || !mayRead(viewer, guardedOf(kept.value)))
      throw notReviewed(year, itemId);
    if (this.parts.clock.today() >= cycle.opensOn) return kept;
    throw new KnowledgeError('conflict', `Kỳ rà soát năm ${year} bắt đầu từ ngày ${cycle.opensOn}.`);
  }

  /** The item, when readers see the very words a verdict is about. */
  private async current(
    viewer: Viewer,
    candidate: Candidate,
    { version, contentHash }: Words,
  ): Promise<ItemState & { published: ItemVersion }> {
    const [state] = await this.parts.store.current([candidate.itemId]);
    const { published, newest } = state ?? { published: null, newest: null };
    const isMeant =
      published?.version === version && isHashOf(viewer, contentHash, published, guardedOf(candidate));
    if (newest && published && isMeant) return { newest, published };
    throw new KnowledgeError(
      'conflict',
      `Kết luận về bản ${version}, nhưng ${nowOf(published, version)}; hãy đọc lại rồi kết luận.`,
    );
  }

  private checkAuthor(viewer: Viewer, { actor }: ItemVersion): void {
    if (actor === viewer.id)
      throw new KnowledgeError('refused', 'Người viết không rà soát bài của chính mình.');
  }

  /** Whether the item is such that the verdict can be carried out. */
  private async checkFits(
    viewer: Viewer,
    { newest, published }: ItemState & { published: ItemVersion },
    { ruling, into }: Judgement,
  ): Promise<void> {
    if (ruling === 'promote') {
      const maturity =
        published.kind === 'lesson' ? (published.body['maturity'] as LessonBody['maturity']) : null;
      if (maturity === null || nextMaturity(maturity) === null) {
        throw wrong('ruling', 'chỉ nâng được bài học chưa ở mức chín cao nhất');
      }
      if (newest.version !== published.version) {
        throw new KnowledgeError(
          'conflict',
          `Mục có bản ${newest.version} đang soạn: công bố bản ấy trước, hoặc kết luận khác.`,
        );
      }
    }
    if (into === null) return;
    const [target] = await this.parts.store.current([into]);
    const [standing] = await this.parts.editorial.standings(target ? [target] : []);
    const guarded = standing?.guarded.published;
    if (!guarded || !mayRead(viewer, guarded)) throw wrong('into', 'không có mục đã công bố này');
    if (target!.published!.kind !== published.kind) throw wrong('into', 'phải cùng loại');
    // The item it went into is named to whoever may read this one.
    const { classification } = definitionOf(published.kind).custody(published.body);
    if (guarded.classification === 'restricted' && classification !== 'restricted') {
      throw wrong('into', 'không gộp vào một mục hạn chế');
    }
  }

  private async write(
    viewer: Viewer,
    kept: Kept<Candidate>,
    published: ItemVersion,
    verdict: Verdict,
    act: string,
    details: Body,
  ): Promise<Kept<Candidate>> {
    const { version, contentHash } = verdict;
    const value = {
      ...kept.value,
      version,
      contentHash,
      holdsRestricted: holdsRestricted(published),
      verdict,
    };
    await this.parts.records.commit(
      [this.candidates.change(kept, value)],
      [noted(this.parts, viewer, act, value.itemId, { year: value.year, ...details })],
    );
    return { id: kept.id, revision: kept.revision + 1, value };
  }
}

/** The version somebody speaks of, and its hash where they are shown it. */
export type Words = Pick<Judgement, 'version' | 'contentHash'>;

/** What stands there instead of the words a verdict is about. */
function nowOf(published: ItemVersion | null, version: number): string {
  if (published === null) return 'mục không còn công bố';
  const isSame = published.version === version;
  return isSame ? 'mã nội dung gửi lên không phải của bản ấy' : `bản ${published.version} đang công bố`;
}

/** Whether this is the verdict that was given: a form sent twice. */
function isSaid(verdict: Verdict | null, said: Judgement): boolean {
  return verdict?.ruling === said.ruling && verdict.version === said.version && verdict.into === said.into;
}

function isOfOther(said: number, version: number): KnowledgeError {
  return new KnowledgeError(
    'conflict',
    `Kết luận là về bản ${version}, không phải bản ${said}; hãy đọc lại.`,
  );
}

function wrong(field: string, message: string): KnowledgeError {
  return new KnowledgeError('invalid', `Kết luận chưa hợp lệ: ${field}: ${message}`, [{ field, message }]);
}
