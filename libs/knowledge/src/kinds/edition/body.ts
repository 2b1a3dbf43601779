import {
  Counts,
  DayOfLaw,
  Key,
  Keys,
  Nested,
  NestedList,
  Nullable,
  OneOf,
  rule,
  Text,
  Texts,
} from '../fields.js';
import { isManifest } from './manifest.js';

const SHA256 = /^[0-9a-f]{64}$/;

const Year = () =>
  rule('year', (v) => Number.isInteger(v) && Number(v) >= 1900 && Number(v) <= 9999, 'phải là một năm', {
    type: 'integer',
    minimum: 1900,
    maximum: 9999,
  });
const Sha256 = () =>
  rule('sha256', (v) => typeof v === 'string' && SHA256.test(v), 'phải là mã băm SHA-256', {
    type: 'string',
    pattern: SHA256.source,
  });
const Manifest = () =>
  rule('manifest', isManifest, 'phải là các dòng "mã bản mã-băm", xếp theo mã, mỗi mã một dòng', {
    type: 'array',
    items: { type: 'string' },
  });

export const SIGNING_ROLES = ['reviewer', 'legal', 'curator'] as const;
export type SigningRole = (typeof SIGNING_ROLES)[number];

/** Somebody who answers for an edition: name and role as they were that day. */
export class Signature {
  /** Id of the person. */
  @Text() person: string;
  @Text() name: string;
  @OneOf(SIGNING_ROLES) role: SigningRole;
  /** The day of the last verdict, or of the closing. */
  @DayOfLaw() on: string;
}

/** What came of the year, against the edition before. Each list is in order. */
export class EditionChanges {
  /** "itemId version" of what the edition before did not hold. */
  @Texts() new: string[] = [];
  /** "itemId version" of what it held in another version. */
  @Texts() changed: string[] = [];
  /** "itemId version into" of what it held and what went into another item since. */
  @Texts() merged: string[] = [];
  /** "itemId version" of what it held and readers no longer see. */
  @Texts() retired: string[] = [];
}

/** What the sector knows at the end of a year of review: which version of which item, signed. */
export class EditionBody {
  @Text() title: string;
  @Year() year: number;
  @DayOfLaw() closedOn: string;
  /** The kinds of items it holds. */
  @Keys() kinds: string[];
  /** Keys of the sectors it holds items of; null: all. */
  @Nullable() @Keys() sectors: string[] | null = null;
  /** "itemId version contentHash", in order of id. */
  @Manifest() manifest: string[] = [];
  /** SHA-256 over the manifest. */
  @Sha256() root: string;
  /** The root of the edition before; null for the first. */
  @Nullable() @Sha256() previous: string | null = null;
  /** Key of this edition's predecessor, its year as text; null for the first. */
  @Nullable() @Key() follows: string | null = null;
  @NestedList(() => Signature) signatures: Signature[] = [];
  /** Items by kind. */
  @Counts() totals: Readonly<Record<string, number>> = {};
  @Nested(() => EditionChanges) changes: EditionChanges = new EditionChanges();
  /** Items by sector; one of several sectors counts in each. */
  @Counts() bySector: Readonly<Record<string, number>> = {};
  /** Items by the key of the unit they belong to. */
  @Counts() byBody: Readonly<Record<string, number>> = {};
}
