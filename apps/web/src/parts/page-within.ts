/** One slash and then no second one, of either kind: an address with two leads to another site. */
const WITHIN = /^\/(?![/\\])[^\s\\]*$/;

/** A page of this application that an address asks to go back to; the first page where it leads anywhere else. */
export function pageWithin(asked: string | undefined): string {
  return asked !== undefined && WITHIN.test(asked) && !asked.startsWith('/api/') ? asked : '/';
}
