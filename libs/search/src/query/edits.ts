const LETTERS = 'abcdeghiklmnopqrstuvxy';

/** Words of `vocabulary` one slip away from a folded word: a letter more, less, other, or two changed about. */
export function withinOneEdit(word: string, vocabulary: ReadonlyMap<string, number>): string[] {
  const found = new Set<string>();
  const take = (candidate: string) => {
    if (vocabulary.has(candidate)) found.add(candidate);
  };
  for (let i = 0; i <= word.length; i++) {
    const [before, here, after] = [word.slice(0, i), word.charAt(i), word.slice(i + 1)];
    for (const letter of LETTERS) {
      take(before + letter + here + after);
      if (here) take(before + letter + after);
    }
    take(before + after);
    if (after) take(before + after.charAt(0) + here + after.slice(1));
  }
  found.delete(word);
  found.delete('');
  return [...found];
}

/** Ways of cutting a word in two that are both in `vocabulary`: a forgotten space. */
export function cuts(word: string, vocabulary: ReadonlyMap<string, number>): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (let i = 2; i <= word.length - 2; i++) {
    const pair = [word.slice(0, i), word.slice(i)] as const;
    if (pair.every((part) => vocabulary.has(part))) pairs.push(pair);
  }
  return pairs;
}
