import {
  AnyText,
  DayOfLaw,
  EventDate,
  Flag,
  ItemId,
  Key,
  Keys,
  NestedList,
  Nullable,
  OneOf,
  Text,
} from '../fields.js';
import { type Classification, CLASSIFICATIONS } from '../classification.js';
import { Source } from '../source.js';

/** How far a lesson is proved, in order. */
export const MATURITIES = ['observed', 'identified', 'validated', 'applied', 'verified'] as const;
export type Maturity = (typeof MATURITIES)[number];

export class LegalBasis {
  @ItemId() provision: string;
  /** "khoan-3/diem-g"; null for the whole article. */
  @Nullable() @Text() at: string | null = null;
  @Nullable() @AnyText() note: string | null = null;
}

/** What an inspection taught. */
export class LessonBody {
  /** A rule one can act on. */
  @Text() title: string;
  @AnyText() context = '';
  @AnyText() finding = '';
  @AnyText() cause = '';
  /** How the legal basis applies, in words. */
  @AnyText() basis = '';
  @AnyText() handling = '';
  @AnyText() prevention = '';
  @NestedList(() => LegalBasis) legalBasis: LegalBasis[] = [];
  @Keys() sectors: string[] = [];
  /** Key of the reference table `subject-kinds`: whom the inspection looked at. */
  @Nullable() @Key() subjectKind: string | null = null;
  /** The name of who was sanctioned: restricted, whatever the lesson is. */
  @Nullable() @Text() subjectName: string | null = null;
  /** Key of the reference table `bodies`: who inspected, the unit the lesson belongs to. */
  @Nullable() @Key() agency: string | null = null;
  /** Key of the reference table `provinces`, as of `date`. */
  @Nullable() @Key() place: string | null = null;
  /** When it happened: a day, a month or a year; null when the source does not say. */
  @Nullable() @EventDate() date: string | null = null;
  @OneOf(CLASSIFICATIONS) classification: Classification = 'internal';
  @OneOf(MATURITIES) maturity: Maturity = 'observed';
  @Nullable() @Text() owner: string | null = null;
  @Nullable() @DayOfLaw() reviewDate: string | null = null;
  @NestedList(() => Source) sources: Source[] = [];
  /** True when the case is made up to illustrate. */
  @Flag() illustration = false;
}
