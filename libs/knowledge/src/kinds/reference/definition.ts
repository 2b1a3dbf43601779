import { OPEN } from '../classification.js';
import { type KindDefinition, NO_FACETS } from '../kind.js';
import { ReferenceBody } from './body.js';

export const reference: KindDefinition<ReferenceBody> = {
  kind: 'reference',
  body: ReferenceBody,
  texts: [{ field: 'note', heading: 'Ghi chú' }],
  sectioned: [],
  restricted: [],
  id: ({ table, key }) => entryId(table, key),
  // An entry without any date is not dated: nothing can be asked of its days.
  validity: ({ from, to }) => (from === null && to === null ? null : { from, to, suspended: false }),
  links: ({ table, parent, successors }) => [
    ...(parent ? [{ type: 'part-of', target: entryId(table, parent), at: null }] : []),
    ...successors.map((key) => ({ type: 'succeeded-by', target: entryId(table, key), at: null })),
  ],
  custody: () => OPEN,
  describe: ({ table, name, aliases, note }) => ({
    title: name,
    path: [table],
    sections: [
      ...(aliases.length ? [{ at: 'aliases', heading: null, text: aliases.join('; ') }] : []),
      ...(note ? [{ at: 'note', heading: null, text: note }] : []),
    ],
    facets: NO_FACETS,
  }),
  overlay: (_, content) => content,
};

/** "reference/provinces/ha-noi" */
export function entryId(table: string, key: string): string {
  return `reference/${table}/${key}`;
}
