/** Something in a text by which a person may be known. */
export interface Finding {
  /** Offsets in UTF-16 units of the text given; `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** `id-number`: identity card; `account`: at a bank. */
  readonly kind: 'name' | 'id-number' | 'phone' | 'email' | 'account';
  /** As it stands in the text. */
  readonly text: string;
  /** Why it was taken for such, to be told to people. */
  readonly why: string;
}
