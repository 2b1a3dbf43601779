/** Within this program: one slash and then no second one, of either kind, and nothing that ends a line. */
const WITHIN = /^\/(?![/\\])[^\s\\]*$/;
const LONGEST = 2_000;

/** A page of this program to go back to, as it was asked for; its first page where that leads anywhere else. */
export function pageWithin(asked: string | undefined): string {
  const isPage = asked !== undefined && asked.length <= LONGEST && WITHIN.test(asked);
  return isPage && !asked.startsWith('/api/') ? asked : '/';
}
