import { LEVELS, type Level } from '@app/law';
import {
  AnyText,
  Counts,
  DayOfLaw,
  ItemId,
  Keys,
  Nested,
  NestedList,
  Nullable,
  OneOf,
  Text,
} from '../fields.js';
import { Source } from '../source.js';

/** A line of the table of contents; `provision` is the article's id, null above articles. */
export class TocNode {
  @OneOf(LEVELS) type: Level;
  @AnyText() number: string;
  @Nullable() @AnyText() heading: string | null = null;
  @Nullable() @ItemId() provision: string | null = null;
  @NestedList(() => TocNode) children: TocNode[] = [];
}

/** The file a text was imported from. */
export class ImportedFile {
  @Text() file: string;
  @Text() sha256: string;
  @Text() format: string;
}

export class ReportDoubt {
  @AnyText() where: string;
  @Text() problem: string;
}

/** What the parser found, skipped and doubted. */
export class ReportSummary {
  @Counts() found: Readonly<Record<string, number>> = {};
  @Counts() skipped: Readonly<Record<string, number>> = {};
  @NestedList(() => ReportDoubt) doubtful: ReportDoubt[] = [];
}

export const RELATIONS = ['replaces', 'repeals', 'amends'] as const;
export type RelationType = (typeof RELATIONS)[number];

/** What this document does to another as a whole, and the place that says so. */
export class Relation {
  @OneOf(RELATIONS) type: RelationType;
  @ItemId() document: string;
  /** "dieu-72/khoan-2". */
  @Text() by: string;
}

/** A normative document: what it says of itself and its table of contents. The articles are items of their own. */
export class DocumentBody {
  /** Canonical key: "nd-cp/174/2026". */
  @ItemId() key: string;
  /** As printed: "174/2026/NĐ-CP"; null when the text states none. */
  @Nullable() @Text() number: string | null = null;
  @Nullable() @Text() type: string | null = null;
  @Text() title: string;
  @Nullable() @Text() issuer: string | null = null;
  @Nullable() @Text() signer: string | null = null;
  @Nullable() @DayOfLaw() issuedOn: string | null = null;
  @Nullable() @DayOfLaw() effectiveFrom: string | null = null;
  /** First day no longer in force. */
  @Nullable() @DayOfLaw() effectiveTo: string | null = null;
  @AnyText() preamble = '';
  @AnyText() closing = '';
  @NestedList(() => Relation) relations: Relation[] = [];
  @NestedList(() => TocNode) toc: TocNode[] = [];
  @Keys() sectors: string[] = [];
  @Nullable() @Nested(() => ImportedFile) file: ImportedFile | null = null;
  @Nullable() @Nested(() => ReportSummary) report: ReportSummary | null = null;
  @NestedList(() => Source) sources: Source[] = [];
}
