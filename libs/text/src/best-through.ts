/**
 * Viterbi from both ends: for each state of each place, the best score of any way through it. Scores are
 * logarithms: `first` of the states of the first place, `between[i][a][b]` of going on from state a of place i
 * to state b of the next.
 */
export function bestThrough(
  first: readonly number[],
  between: readonly (readonly (readonly number[])[])[],
): number[][] {
  const forward = [[...first]];
  for (const [i, step] of between.entries()) {
    const before = forward[i]!;
    forward.push(step[0]!.map((_, b) => Math.max(...before.map((score, a) => score + step[a]![b]!))));
  }
  let after = forward.at(-1)!.map(() => 0);
  for (let i = forward.length - 1; i >= 0; i--) {
    const step = between[i];
    const later = after;
    if (step) after = step.map((scores) => Math.max(...scores.map((score, b) => score + later[b]!)));
    forward[i] = forward[i]!.map((score, state) => score + after[state]!);
  }
  return forward;
}
