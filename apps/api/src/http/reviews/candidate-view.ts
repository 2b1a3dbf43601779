import { Injectable } from '@nestjs/common';
import { People, seesRestricted, type Viewer } from '@app/access';
import { Clock } from '@app/knowledge';
import {
  type Candidate,
  candidateState,
  CloseReading,
  guardedOf,
  isLate,
  type PastVerdict,
  type Possible,
  type Reason,
  sayChoice,
  sayReason,
  type Verdict,
} from '@app/reviews';
import {
  type AssignmentDto,
  type ReviewCandidateDto,
  type GivenVerdictDto,
  type LastVerdictDto,
  type NamedPersonDto,
  type PossibleReviewerDto,
  type ReasonToReviewDto,
} from './candidate.dto.js';

type NameOf = (person: string) => string;

/** Shows candidates with the names of those who work on them. */
@Injectable()
export class CandidateView {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
    private readonly reading: CloseReading,
  ) {}

  async candidates(viewer: Viewer, candidates: readonly Candidate[]): Promise<ReviewCandidateDto[]> {
    const past = await this.reading.lastVerdicts(viewer, candidates);
    const nameOf = await this.names([
      ...candidates.flatMap(({ assignee, verdict }) => [assignee, verdict?.by, verdict?.confirmed?.by]),
      ...[...past.values()].map(({ verdict }) => verdict.by),
    ]);
    const others = candidates.flatMap(({ reasons }) => reasons.flatMap((reason) => itemOf(reason) ?? []));
    const titles = await this.reading.titles(viewer, others);
    const today = this.clock.today();
    return candidates.map((candidate) => {
      const state = candidateState(candidate);
      const { itemId, kind, title, version, sectors, unit, dueOn, verdict } = candidate;
      return {
        ...{ itemId, kind, title, version, contentHash: hashFor(viewer, candidate), sectors, unit, dueOn },
        reasons: candidate.reasons.map((reason) => toReason(reason, titles)),
        overdue: isLate(candidate, state, today),
        state,
        assignee: candidate.assignee === null ? null : named(candidate.assignee, nameOf),
        verdict: verdict && toVerdict(verdict, nameOf),
        lastVerdict: toLast(past.get(itemId), nameOf),
      };
    });
  }

  async assignments(candidates: readonly Candidate[]): Promise<AssignmentDto[]> {
    const nameOf = await this.names(
      candidates.flatMap(({ assignee, choice }) => [assignee, ...(choice?.excluded ?? []).map(([id]) => id)]),
    );
    return candidates.map(({ itemId, title, assignee, assignedAt, choice }) => ({
      ...{ itemId, title, assignedAt, load: choice?.load ?? null, eligible: choice?.eligible ?? null },
      assignee: assignee === null ? null : named(assignee, nameOf),
      explanation: choice ? sayChoice(choice, nameOf) : sayNamed(assignee, nameOf),
      excluded: (choice?.excluded ?? []).map(([id, why]) => ({ person: named(id, nameOf), why })),
    }));
  }

  async reviewers(possible: readonly Possible[]): Promise<PossibleReviewerDto[]> {
    const nameOf = await this.names(possible.map(({ person }) => person));
    return possible.map(({ person, load, why }) => ({ person: named(person, nameOf), load, why }));
  }

  private async names(ids: readonly (string | null | undefined)[]): Promise<NameOf> {
    const asked = [...new Set(ids.filter((id) => id !== null && id !== undefined))];
    const names = new Map((await this.people.getAll(asked)).map(({ id, value }) => [id, value.name]));
    return (id) => names.get(id) ?? id;
  }
}

function named(id: string, nameOf: NameOf): NamedPersonDto {
  return { id, name: nameOf(id) };
}

function sayNamed(assignee: string | null, nameOf: NameOf): string {
  if (assignee === null) return 'Chưa xét giao.';
  return `Giao cho ${nameOf(assignee)} theo chỉ định của người quản lý nội dung.`;
}

/** A hash would let a field be guessed that is kept back from who asks. */
function hashFor(viewer: Viewer, candidate: Candidate): string | null {
  const isOpen = !candidate.holdsRestricted || seesRestricted(viewer, guardedOf(candidate));
  return isOpen ? candidate.contentHash : null;
}

function toReason(reason: Reason, titles: ReadonlyMap<string, string>): ReasonToReviewDto {
  const itemId = itemOf(reason);
  const title = (itemId !== null && titles.get(itemId)) || null;
  const before = reason.type === 'changed' ? reason.before : null;
  return { type: reason.type, words: sayReason(reason), itemId, title, before };
}

function toLast(past: PastVerdict | undefined, nameOf: NameOf): LastVerdictDto | null {
  if (!past) return null;
  const { ruling, reason, version, by, at } = past.verdict;
  return { year: past.year, ...{ ruling, reason, version, at }, by: named(by, nameOf) };
}

function itemOf(reason: Reason): string | null {
  if (reason.type === 'law-changed') return reason.provision;
  if (reason.type === 'near-duplicate') return reason.of;
  return reason.type === 'conflicting' ? reason.with : null;
}

function toVerdict(verdict: Verdict, nameOf: NameOf): GivenVerdictDto {
  const { ruling, reason, into, proof, minutes, at, needsSecond, confirmed, doneAt } = verdict;
  return {
    ...{ ruling, reason, into, proof, minutes, at, needsSecond, doneAt },
    by: named(verdict.by, nameOf),
    confirmed: confirmed && { by: named(confirmed.by, nameOf), at: confirmed.at },
  };
}
