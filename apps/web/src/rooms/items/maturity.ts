import { type Schema } from '../../api/client.js';

export type Maturity = NonNullable<Schema<'LessonBody'>['maturity']>;
export const MATURITIES: readonly Maturity[] = ['observed', 'identified', 'validated', 'applied', 'verified'];

/**
 * The version that each step was last reached with; a step that was passed over has none, and one that was taken back
 * counts no more. `steps`: the maturity each entry says, null where it is not known.
 */
export function provenAt<Entry>(
  entries: readonly Entry[],
  steps: readonly (Maturity | null)[],
): Map<Maturity, Entry> {
  const proven = new Map<Maturity, Entry>();
  let current = -1;
  steps.forEach((step, index) => {
    const entry = entries[index];
    if (step === null || !entry) return;
    const rank = MATURITIES.indexOf(step);
    if (rank < current) for (const lost of MATURITIES.slice(rank + 1)) proven.delete(lost);
    if (rank > current) proven.set(step, entry);
    current = rank;
  });
  return proven;
}
