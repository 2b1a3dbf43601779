import { type AuditDraft, type Collection, type Kept, type RecordWrite } from '@app/access';
import {
  bodyOf,
  definitionOf,
  type Instant,
  type ItemState,
  type ItemVersion,
  KnowledgeError,
  lesson,
  validBody,
} from '@app/knowledge';
import { NO_WORK, type Work } from '../editorial/work.js';
import { worksIn } from '../editorial/works.js';
import { type Candidate, type Candidates, candidatesIn } from './candidate.js';
import { type ReviewParts } from './parts.js';
import { nextMaturity, type Ruling, type Verdict } from './verdict.js';

/** What the audit log calls it: as it does when it is done without a review. */
const ACTS: Readonly<Record<Ruling, string>> = {
  keep: 'item.renewed',
  revise: 'item.changes-requested',
  merge: 'item.retired',
  retire: 'item.retired',
  promote: 'item.published',
};

/**
 * Does what verdicts say. What readers see changes first, then the work on the item and the candidate in one commit:
 * broken off between, it is done again from the beginning, and what was done already is found done.
 */
export class CarryingOut {
  private readonly works: Collection<Work>;
  private readonly candidates: Candidates;

  constructor(private readonly parts: Pick<ReviewParts, 'store' | 'records' | 'clock'>) {
    this.works = worksIn(parts.records);
    this.candidates = candidatesIn(parts.records);
  }

  /** Throws `conflict` when the item has changed so that the verdict no longer fits. */
  async carryOut(kept: Kept<Candidate>): Promise<Candidate> {
    const { itemId, verdict, year } = kept.value;
    if (!verdict) throw new Error(`no verdict on ${itemId}`);
    const now = this.parts.clock.now();
    const work = await this.works.get(itemId);
    const changed = await this.effect(itemId, verdict, work?.value ?? NO_WORK, now);
    const value = { ...kept.value, verdict: { ...verdict, doneAt: now } };
    const writes: RecordWrite[] = [
      this.works.change(work ?? { id: itemId, revision: 0 }, changed),
      this.candidates.change(kept, value),
    ];
    const entry: AuditDraft = {
      at: now,
      actor: verdict.confirmed?.by ?? verdict.by,
      act: ACTS[verdict.ruling],
      subject: itemId,
      details: { review: year, version: verdict.version, contentHash: verdict.contentHash },
    };
    await this.parts.records.commit(writes, [entry]);
    return value;
  }

  /** The work on the item after the verdict. */
  private async effect(itemId: string, verdict: Verdict, work: Work, now: Instant): Promise<Work> {
    const { version, contentHash, reason: note, by } = verdict;
    const reviewed = { ...work, reviewedAt: now, reviewDue: null };
    switch (verdict.ruling) {
      case 'keep':
        return reviewed;
      case 'revise':
        return {
          ...{ ...reviewed, approval: null, minorEdits: [] },
          changesRequested: { version, contentHash, by, at: now, note },
        };
      case 'merge':
      case 'retire':
        return this.retired(itemId, verdict, reviewed, now);
      case 'promote':
        return this.promoted(itemId, verdict, reviewed, now);
    }
  }

  private async retired(itemId: string, verdict: Verdict, work: Work, now: Instant): Promise<Work> {
    const { published } = await this.current(itemId, verdict);
    const { by, confirmed, reason, into } = verdict;
    const actor = confirmed?.by ?? by;
    if (published) await this.parts.store.publish({ itemId, version: null, at: now, actor, reason });
    const people = confirmed ? [by, confirmed.by] : [by];
    const retirement = { by: people, at: now, reason, into };
    return { ...work, retirement, submission: null, changesRequested: null };
  }

  /** The approval is the verdict's own: it binds to the very words that were published. */
  private async promoted(itemId: string, verdict: Verdict, work: Work, now: Instant): Promise<Work> {
    const { by, reason, proof } = verdict;
    const { newest, published } = await this.current(itemId, verdict);
    const done = published && published.version === verdict.version + 1 ? published : null;
    const version = done ?? (await this.append(newest, `${reason}; bằng chứng: ${proof}`, by, now));
    const approval = {
      version: version.version,
      contentHash: version.contentHash,
      by,
      at: now,
      note: reason,
    };
    return { ...work, approval, minorEdits: [], submission: null, changesRequested: null };
  }

  private async append(
    newest: ItemVersion,
    reason: string,
    actor: string,
    now: Instant,
  ): Promise<ItemVersion> {
    const body = bodyOf(lesson, newest);
    const definition = definitionOf(newest.kind);
    const next = validBody(definition, { ...body, maturity: nextMaturity(body.maturity) ?? body.maturity });
    const entry = {
      ...{ itemId: newest.itemId, kind: newest.kind, basedOn: newest.version, body: next, corrects: null },
      ...{ validity: definition.validity(next), links: definition.links(next) },
      ...{ recordedAt: now, actor, reason, publish: true },
    };
    const [version] = await this.parts.store.append([entry]);
    return version!;
  }

  /** The item as the verdict knew it, or as the verdict left it. Throws `conflict` for any other. */
  private async current(itemId: string, { version, ruling, by }: Verdict): Promise<ItemState> {
    const [state] = await this.parts.store.current([itemId]);
    if (!state) throw new KnowledgeError('damaged', `không còn mục ${itemId}`);
    const { newest, published } = state;
    const isAsJudged = published?.version === version && (ruling !== 'promote' || newest.version === version);
    const isDone =
      ruling === 'promote'
        ? published?.version === version + 1 && newest.actor === by && newest.version === version + 1
        : published === null;
    if (isAsJudged || isDone) return state;
    throw new KnowledgeError(
      'conflict',
      `Mục ${itemId} đã có bản ${newest.version} sau kết luận về bản ${version}; giao lại để rà soát bản mới.`,
    );
  }
}
