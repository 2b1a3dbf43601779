import { type KindDefinition, textSections } from '../kind.js';
import { documentYear } from '../provision/definition.js';
import { DocumentBody } from './body.js';

export const document: KindDefinition<DocumentBody> = {
  kind: 'document',
  body: DocumentBody,
  texts: [
    { field: 'preamble', heading: 'Phần mở đầu' },
    { field: 'closing', heading: 'Phần kết' },
  ],
  id: ({ key }) => key,
  validity: ({ effectiveFrom, effectiveTo }) => ({ from: effectiveFrom, to: effectiveTo, suspended: false }),
  links: (body) => body.relations.map(({ type, document: target }) => ({ type, target, at: null })),
  describe: (body) => ({
    title: documentTitle(body),
    path: [],
    sections: textSections(document, body),
    facets: { document: body.key, sectors: body.sectors, year: documentYear(body.key), places: [] },
  }),
};

/** "Nghị định 174/2026/NĐ-CP quy định ...": type, number and title as one line. */
export function documentTitle(body: Pick<DocumentBody, 'type' | 'number' | 'title'>): string {
  return [body.type, body.number, body.title].filter(Boolean).join(' ');
}
