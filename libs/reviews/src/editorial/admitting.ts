import { mayDo, type Viewer } from '@app/access';
import { definitionOf, KnowledgeError } from '@app/knowledge';
import {
  conflict,
  expectNotRetired,
  expectStage,
  judgedOf,
  type JudgingParts,
  permit,
  whyNotJudged,
} from './opening.js';
import { type Standing } from './standing.js';

/** What people do to an item on its way to its readers. */
export const ITEM_ACTS = [
  'revise',
  'submit',
  'approve',
  'request-changes',
  'publish',
  'retire',
  'renew',
  'hand-over',
] as const;
export type ItemAct = (typeof ITEM_ACTS)[number];

/**
 * Throws unless somebody may do something to an item as it stands: `not-found` to who may not know of it, `refused` to
 * who may never do it, `conflict` where the item is not at the stage for it.
 */
export async function admit(
  parts: JudgingParts,
  viewer: Viewer,
  standing: Standing,
  act: ItemAct,
): Promise<void> {
  const { newest, published } = standing.guarded;
  expectUnsealed(standing);
  switch (act) {
    case 'revise':
      permit(viewer, standing, mayDo(viewer, act, newest));
      return expectNotRetired(standing);
    case 'submit':
      permit(viewer, standing, mayDo(viewer, act, newest));
      return expectStage(standing, 'draft', 'changes-requested');
    case 'approve':
      await expectJudge(parts, viewer, standing, act);
      return expectStage(standing, 'submitted');
    case 'request-changes':
      await expectJudge(parts, viewer, standing, act);
      return expectStage(standing, 'submitted', 'approved', 'published');
    case 'publish':
      permit(viewer, standing, mayDo(viewer, act, newest));
      return expectStage(standing, 'approved');
    case 'retire':
      permit(viewer, standing, mayDo(viewer, act, published ?? newest));
      return expectNotRetired(standing);
    case 'renew':
      permit(viewer, standing, mayDo(viewer, act, published ?? newest));
      if (published === null) throw conflict('Mục chưa công bố nên chưa có gì để rà soát.');
      return;
    case 'hand-over':
      return permit(viewer, standing, mayDo(viewer, act, published ?? newest));
  }
}

/** What somebody may do to an item as it stands: what the acts themselves would not refuse. */
export async function actsOn(parts: JudgingParts, viewer: Viewer, standing: Standing): Promise<ItemAct[]> {
  const allowed = await Promise.all(
    ITEM_ACTS.map((act) => admit(parts, viewer, standing, act).then(() => true, isRefusal)),
  );
  return ITEM_ACTS.filter((_, n) => allowed[n]);
}

/** False for what an act refuses; any other error is thrown on. */
function isRefusal(error: unknown): false {
  if (error instanceof KnowledgeError) return false;
  throw error;
}

/** Throws `refused` for an item that the program alone makes: it stands as it was made. */
function expectUnsealed({ state: { newest } }: Standing): void {
  if (!definitionOf(newest.kind).sealed) return;
  throw new KnowledgeError(
    'refused',
    `Không ai sửa hay thu hồi được "${newest.itemId}": hệ thống lập ra một lần.`,
  );
}

async function expectJudge(
  parts: JudgingParts,
  viewer: Viewer,
  standing: Standing,
  act: 'approve' | 'request-changes',
): Promise<void> {
  const judged = await judgedOf(parts, standing);
  permit(viewer, standing, mayDo(viewer, act, judged), whyNotJudged(viewer, judged));
}
