import { Injectable } from '@nestjs/common';
import { type Guarded, mayDo, type Viewer } from '@app/access';
import { type Decision, Editorial, mayFollow, type Retirement, type Standing } from '@app/reviews';
import { type SeenItem, VisibleItems } from '../items/visible-items.js';
import { type DecisionDto, type RetirementDto, type WorkDto } from './work.dto.js';

/**
 * Shows how items stand: what was decided about a version to those who work on it or may join the talk about it, to
 * others only at which stage it is.
 */
@Injectable()
export class WorkView {
  constructor(
    private readonly items: VisibleItems,
    private readonly editorial: Editorial,
  ) {}

  /** Throws `not-found`. */
  async of(viewer: Viewer, id: string): Promise<WorkDto> {
    const item = await this.items.item(viewer, id);
    const standing = await this.editorial.standingOf(id);
    const { version, guarded } = item.newest;
    const isNewest = version.version === standing.state.newest.version;
    const isTold = isNewest && (mayFollow(viewer, guarded) || answersFor(viewer, guarded));
    const decided = isTold ? await this.decided(viewer, standing) : UNDECIDED;
    return { ...standOf(item, standing), ...decided, may: await this.actsOf(viewer, standing, guarded) };
  }

  private async actsOf(viewer: Viewer, standing: Standing, seen: Guarded): Promise<WorkDto['may']> {
    const acts = await this.editorial.actsOn(viewer, standing);
    return mayDo(viewer, 'comment', seen) ? [...acts, 'comment'] : acts;
  }

  private async decided(viewer: Viewer, { work, approval }: Standing): Promise<Decided> {
    const numbers = approval.state === 'none' ? { approved: null, current: null } : approval;
    return {
      approval: { ...numbers, state: approval.state },
      submitted: toDecision(work.submission),
      changesRequested: toDecision(work.changesRequested),
      approvedBy: toDecision(work.approval),
      minorEdits: work.minorEdits.map(({ version }) => version),
      retired: work.retirement && (await this.toRetirement(viewer, work.retirement)),
    };
  }

  private async toRetirement(viewer: Viewer, retirement: Retirement): Promise<RetirementDto> {
    const { by, at, reason, into } = retirement;
    const isSeen = into !== null && (await this.items.among(viewer, [into])).length > 0;
    return { by, at, reason, into: isSeen ? into : null };
  }
}

/** Who wrote a version or answers for it is told what others say of it, whatever their role. */
function answersFor({ id }: Viewer, { author, owner }: Guarded): boolean {
  return id === author || id === owner;
}

type Decided = Pick<
  WorkDto,
  'approval' | 'submitted' | 'changesRequested' | 'approvedBy' | 'minorEdits' | 'retired'
>;

const UNDECIDED: Decided = {
  approval: { state: 'none', approved: null, current: null },
  submitted: null,
  changesRequested: null,
  approvedBy: null,
  minorEdits: [],
  retired: null,
};

function standOf(
  { newest, published }: SeenItem,
  { owner, due, overdue }: Standing,
): Omit<WorkDto, 'may' | keyof Decided> {
  return {
    itemId: newest.version.itemId,
    version: newest.version.version,
    stage: newest.guarded.stage,
    published: published?.version.version ?? null,
    owner,
    due: published && due,
    overdue: published !== null && overdue,
  };
}

/** Without the hash of what it speaks of, which may cover what is kept back. */
function toDecision(decision: Decision | null): DecisionDto | null {
  if (decision === null) return null;
  const { version, by, at, note } = decision;
  return { version, by, at, note };
}
