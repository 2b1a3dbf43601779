import { type Finding } from './personal-data-finding.js';
import { namesIn } from './personal-data-names.js';
import { numbersIn } from './personal-data-numbers.js';

/**
 * What in a text may tell who somebody is, in order, without overlaps: to be looked at by a person before others may
 * read it. Finds too much rather than too little, but not streets, places, numbers of laws, days and sums of money.
 */
export function personalData(text: string): Finding[] {
  const found: Finding[] = [];
  for (const one of [...numbersIn(text), ...namesIn(text)]) {
    if (!found.some(({ start, end }) => start < one.end && one.start < end)) found.push(one);
  }
  return found.sort((a, b) => a.start - b.start);
}
