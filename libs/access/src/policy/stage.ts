import { type Classification } from '@app/knowledge';

/** Where a version stands on its way to readers. */
export const STAGES = [
  'draft',
  'submitted',
  'changes-requested',
  'approved',
  'published',
  'superseded',
  'retired',
] as const;
export type Stage = (typeof STAGES)[number];

/** What policies need to know of a version. */
export interface Guarded {
  readonly stage: Stage;
  readonly classification: Classification;
  /** Id of who wrote it. */
  readonly author: string;
  /** Id of who answers for the item; null: nobody yet. */
  readonly owner: string | null;
  /** Key of the unit the item belongs to; null: of none. */
  readonly unit: string | null;
}
