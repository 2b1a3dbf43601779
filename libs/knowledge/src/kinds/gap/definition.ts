import { type KindDefinition, NO_FACETS, textSections } from '../kind.js';
import { documentOf } from '../provision/definition.js';
import { GapBody } from './body.js';

export const gap: KindDefinition<GapBody> = {
  kind: 'gap',
  body: GapBody,
  texts: [
    { field: 'evidence', heading: 'Bằng chứng' },
    { field: 'proposedDirection', heading: 'Hướng đề xuất' },
  ],
  sectioned: [],
  restricted: [],
  id: () => null,
  validity: () => null,
  links: (body) => [
    ...body.provisions.map(({ provision, at }) => ({ type: 'concerns', target: provision, at })),
    ...body.lessons.map((target) => ({ type: 'shown-by', target, at: null })),
  ],
  /** Versions written before things were classified do not say it. */
  custody: ({ classification = 'internal', agency: unit = null }) => ({ classification, unit }),
  describe: (body) => ({
    title: body.title,
    path: [],
    sections: textSections(gap, body),
    facets: {
      ...NO_FACETS,
      document: body.provisions[0] ? documentOf(body.provisions[0].provision) : null,
      sectors: body.sectors,
      gapKind: body.gapKind,
      gapStatus: body.status,
    },
  }),
  overlay: (_, content) => content,
};
