import { type LegalStatus } from '@app/knowledge';
import { type ProvinceFact } from '../yearly/facts.js';

/** What is counted of a lesson that readers see today; restricted ones are left out, a line could tell of one of them. */
export interface HeldLesson {
  readonly id: string;
  readonly illustration: boolean;
  readonly sectors: readonly string[];
  /** Key of the province, as of when it happened. */
  readonly place: string | null;
  /** When it happened: "2026"; null where the source does not say. */
  readonly year: string | null;
  readonly maturity: string;
  /** Ids of the provisions it rests on. */
  readonly provisions: readonly string[];
}

/** What is counted of a gap that readers see today; restricted ones are left out. */
export interface HeldGap {
  readonly id: string;
  readonly illustration: boolean;
  readonly sectors: readonly string[];
  readonly gapKind: string;
  readonly status: string;
  /** Ids of the lessons that show it. */
  readonly lessons: readonly string[];
}

export interface NamedKey {
  readonly key: string;
  readonly name: string;
}

/** How many provisions stand so today, in all and by document. */
export interface LawCount {
  readonly status: LegalStatus;
  readonly total: number;
  readonly documents: readonly { readonly value: string; readonly count: number }[];
}

/** How a provision that lessons rest on stands today. */
export type BasisStatus = LegalStatus | 'not-loaded';

/** All that the base holds today, as far as it is counted. */
export interface HoldingFacts {
  readonly lessons: readonly HeldLesson[];
  readonly gaps: readonly HeldGap[];
  /** Those of today, each with the keys of those that became part of it. */
  readonly provinces: readonly ProvinceFact[];
  readonly sectors: readonly NamedKey[];
  readonly law: readonly LawCount[];
  readonly basis: ReadonlyMap<string, BasisStatus>;
}
