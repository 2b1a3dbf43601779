import { OPEN } from '../classification.js';
import { type KindDefinition, NO_FACETS } from '../kind.js';
import { EditionBody } from './body.js';

export const edition: KindDefinition<EditionBody> = {
  kind: 'edition',
  body: EditionBody,
  texts: [],
  sectioned: [],
  // An edition is for everybody; which internal items it names is not.
  restricted: ['manifest', 'changes'],
  sealed: true,
  id: ({ year }) => editionId(year),
  validity: () => null,
  links: ({ follows }) => (follows ? [{ type: 'follows', target: editionId(follows), at: null }] : []),
  custody: () => OPEN,
  describe: ({ title, year }) => ({
    title,
    path: [],
    sections: [],
    facets: { ...NO_FACETS, year },
  }),
  overlay: (_, content) => content,
};

/** "edition/2026" */
export function editionId(year: number | string): string {
  return `edition/${year}`;
}
