import { AnyText, DayOfLaw, Key, Keys, NestedList, Nullable, Text, Texts } from '../fields.js';
import { Source } from '../source.js';

/** One entry of a dated table: a body, title, province, sector. */
export class ReferenceBody {
  @Key() table: string;
  @Key() key: string;
  @Text() name: string;
  /** Other ways to write the name. */
  @Texts() aliases: string[] = [];
  /** First day it existed; null when not known. */
  @Nullable() @DayOfLaw() from: string | null = null;
  /** First day it no longer existed. */
  @Nullable() @DayOfLaw() to: string | null = null;
  /** Key of the entry of the same table it belongs to. */
  @Nullable() @Key() parent: string | null = null;
  /** Keys of the entries of the same table that took over. */
  @Keys() successors: string[] = [];
  @Nullable() @AnyText() note: string | null = null;
  @NestedList(() => Source) sources: Source[] = [];
}
