import { Injectable } from '@nestjs/common';
import { couldRead, type Viewer } from '@app/access';
import { KnowledgeStore, vietnamDay } from '@app/knowledge';
import { Editorial, guardedVersion, isRetired, type Standing } from '@app/reviews';
import { HttpProblem } from '../problems/problem.js';
import { toSummary } from './present.js';
import { type RetiredDto, type SuccessorDto } from './retired.dto.js';
import { VisibleItems } from './visible-items.js';

/** Tells those who could read an item until it was retired that it is gone, and where to; to others it never was. */
@Injectable()
export class RetiredItems {
  constructor(
    private readonly items: VisibleItems,
    private readonly store: KnowledgeStore,
    private readonly editorial: Editorial,
  ) {}

  /** Throws `gone` where that may be told to whoever may not read the item any more. */
  async tell(viewer: Viewer, id: string): Promise<void> {
    const retired = await this.retired(viewer, id, new Set());
    if (retired) throw new HttpProblem('gone', undefined, [], { retired });
  }

  private async retired(viewer: Viewer, id: string, before: ReadonlySet<string>): Promise<RetiredDto | null> {
    const [standing] = await this.editorial.standings(await this.store.current([id]));
    if (!standing || before.has(id)) return null;
    const { state, work } = standing;
    const { retirement } = work;
    if (!retirement || !isRetired(state, work) || !(await this.wasRead(viewer, standing))) return null;
    const into = retirement.into && (await this.successor(viewer, retirement.into, new Set([...before, id])));
    return { kind: state.newest.kind, on: vietnamDay(retirement.at), into: into || null };
  }

  /** Whether readers were shown the item last in words that this one could read. */
  private async wasRead(viewer: Viewer, standing: Standing): Promise<boolean> {
    const history = await this.store.history(standing.state.newest.itemId);
    const last = history.findLast(({ publishedAt }) => publishedAt !== null);
    return last !== undefined && couldRead(viewer, guardedVersion(last, standing));
  }

  /** Where an item went, or where that went since. */
  private async successor(
    viewer: Viewer,
    id: string,
    before: ReadonlySet<string>,
  ): Promise<SuccessorDto | null> {
    const [item] = await this.items.among(viewer, [id]);
    if (!item) return (await this.retired(viewer, id, before))?.into ?? null;
    const { kind, title } = toSummary(item);
    return { id, kind, title };
  }
}
