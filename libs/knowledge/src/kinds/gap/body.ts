import { AnyText, Flag, ItemId, ItemIds, Key, Keys, NestedList, Nullable, OneOf, Text } from '../fields.js';
import { type Classification, CLASSIFICATIONS } from '../classification.js';
import { Source } from '../source.js';

export const GAP_KINDS = [
  'unclear',
  'conflicting',
  'overlapping',
  'missing',
  'outdated',
  'not-deterrent',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export const GAP_STATUSES = ['open', 'proposed', 'accepted', 'resolved', 'rejected'] as const;
export type GapStatus = (typeof GAP_STATUSES)[number];

export class ConcernedProvision {
  @ItemId() provision: string;
  @Nullable() @Text() at: string | null = null;
  @Nullable() @AnyText() note: string | null = null;
}

/** A place where the law itself is at fault. */
export class GapBody {
  @Text() title: string;
  @OneOf(GAP_KINDS) gapKind: GapKind;
  @NestedList(() => ConcernedProvision) provisions: ConcernedProvision[] = [];
  @AnyText() evidence = '';
  @AnyText() proposedDirection = '';
  /** Lessons that show the gap. */
  @ItemIds() lessons: string[] = [];
  @OneOf(GAP_STATUSES) status: GapStatus = 'open';
  /** Key of the reference table `bodies`: the unit that found it, and that it belongs to. */
  @Nullable() @Key() agency: string | null = null;
  @OneOf(CLASSIFICATIONS) classification: Classification = 'internal';
  @Keys() sectors: string[] = [];
  @NestedList(() => Source) sources: Source[] = [];
  @Flag() illustration = false;
}
