import { type Schema } from '../../api/client.js';

export const CHANGES = ['added', 'changed', 'gone'] as const;
export type Change = (typeof CHANGES)[number];

/** What became of an item from one edition to the next. */
export function changeOf({ from, to }: Pick<Schema<'DifferenceDto'>, 'from' | 'to'>): Change {
  if (from === null) return 'added';
  return to === null ? 'gone' : 'changed';
}

/** Which differences an address asks for; absent: all. */
export function readChange(search: Record<string, unknown>): { readonly change?: Change } {
  const change = CHANGES.find((each) => each === search['change']);
  return change ? { change } : {};
}
