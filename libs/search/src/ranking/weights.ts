/** How telling a unit is that `documents` of `all` texts hold: BM25's inverse document frequency, above 0. */
export function rarity(documents: number, all: number): number {
  return Math.log(1 + (Math.max(all, documents) - documents + 0.5) / (documents + 0.5));
}
