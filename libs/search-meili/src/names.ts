/** The two indexes that are one: the texts, and the units they hold. */
export interface IndexNames {
  readonly texts: string;
  readonly lexicon: string;
}

export function namesOf(name: string): IndexNames {
  return { texts: name, lexicon: `${name}_lexicon` };
}

/** Where a fresh index is filled. */
export function freshNamesOf({ texts }: IndexNames): IndexNames {
  return namesOf(`${texts}_fresh`);
}
