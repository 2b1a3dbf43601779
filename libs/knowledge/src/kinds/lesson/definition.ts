import { type KindDefinition, NO_FACETS, textSections } from '../kind.js';
import { documentOf } from '../provision/definition.js';
import { LessonBody } from './body.js';

export const lesson: KindDefinition<LessonBody> = {
  kind: 'lesson',
  body: LessonBody,
  texts: [
    { field: 'context', heading: 'Bối cảnh' },
    { field: 'finding', heading: 'Phát hiện' },
    { field: 'cause', heading: 'Nguyên nhân' },
    { field: 'basis', heading: 'Căn cứ' },
    { field: 'handling', heading: 'Xử lý' },
    { field: 'prevention', heading: 'Phòng ngừa' },
  ],
  sectioned: [],
  restricted: ['subjectName'],
  id: () => null,
  validity: () => null,
  links: (body) => [
    ...body.legalBasis.map(({ provision, at }) => ({ type: 'rests-on', target: provision, at })),
    ...(body.agency ? [{ type: 'handled-by', target: `reference/bodies/${body.agency}`, at: null }] : []),
  ],
  /** Versions written before things were classified do not say it. */
  custody: ({ classification = 'internal', agency: unit = null }) => ({ classification, unit }),
  describe: (body) => ({
    title: body.title,
    path: [],
    sections: textSections(lesson, body),
    facets: {
      ...NO_FACETS,
      document: body.legalBasis[0] ? documentOf(body.legalBasis[0].provision) : null,
      sectors: body.sectors,
      year: body.date ? Number(body.date.slice(0, 4)) : null,
      places: body.place ? [body.place] : [],
      maturity: body.maturity,
    },
  }),
  overlay: (_, content) => content,
};
