import { Nullable, Text, AnyText, DayOfLaw } from './fields.js';

/** Where a fact comes from. */
export class Source {
  @Text() title: string;
  @Nullable() @AnyText() url: string | null = null;
  /** The day somebody last read it there. */
  @Nullable() @DayOfLaw() accessed: string | null = null;
}
