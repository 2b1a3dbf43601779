/** What one question found: ids in order, and the ids that would have been right. */
export interface Judged {
  readonly found: readonly string[];
  readonly relevant: readonly string[];
}

export const DEPTHS = [1, 5, 10, 20] as const;

/** Averages over the questions, 0 to 1, rounded to four places. */
export interface Metrics {
  readonly recall: Readonly<Record<`${(typeof DEPTHS)[number]}`, number>>;
  readonly mrr10: number;
  readonly ndcg10: number;
}

export function metricsOf(judged: readonly Judged[]): Metrics {
  const average = (of: (one: Judged) => number) =>
    judged.length === 0 ? 0 : round(judged.reduce((sum, one) => sum + of(one), 0) / judged.length);
  const [at1, at5, at10, at20] = DEPTHS.map((depth) => average((one) => recallAt(one, depth))) as [
    number,
    number,
    number,
    number,
  ];
  return {
    recall: { 1: at1, 5: at5, 10: at10, 20: at20 },
    mrr10: average(reciprocalRank),
    ndcg10: average(gain),
  };
}

/** Share of the right ids among the first `depth`. */
export function recallAt({ found, relevant }: Judged, depth: number): number {
  const first = new Set(found.slice(0, depth));
  return relevant.filter((id) => first.has(id)).length / Math.max(1, relevant.length);
}

/** One over the place of the first right id among ten. */
export function reciprocalRank({ found, relevant }: Judged): number {
  const place = found.slice(0, 10).findIndex((id) => relevant.includes(id));
  return place < 0 ? 0 : 1 / (place + 1);
}

/** nDCG of the first ten: right ids count less the later they come, against the best order possible. */
export function gain({ found, relevant }: Judged): number {
  const worth = (place: number) => 1 / Math.log2(place + 2);
  const got = found
    .slice(0, 10)
    .reduce((sum, id, place) => sum + (relevant.includes(id) ? worth(place) : 0), 0);
  let best = 0;
  for (let place = 0; place < Math.min(10, relevant.length); place++) best += worth(place);
  return best === 0 ? 0 : got / best;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
