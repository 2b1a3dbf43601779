/** Days from the first to the one before the last named; null: since or until nobody knows when. */
interface Stretch {
  readonly from?: string | null | undefined;
  readonly to?: string | null | undefined;
}

/** Whether a day is one of a stretch: law, units and memberships are no more on the very day they are told to end. */
export function holdsOn({ from, to }: Stretch, day: string): boolean {
  return (!from || from <= day) && (!to || day < to);
}
