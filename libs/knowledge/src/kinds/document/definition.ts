import { OPEN } from '../classification.js';
import { type KindDefinition, NO_FACETS, textSections } from '../kind.js';
import { documentYear } from '../provision/definition.js';
import { DocumentBody } from './body.js';

export const document: KindDefinition<DocumentBody> = {
  kind: 'document',
  body: DocumentBody,
  texts: [
    { field: 'preamble', heading: 'Phần mở đầu' },
    { field: 'closing', heading: 'Phần kết' },
  ],
  sectioned: [],
  restricted: [],
  id: ({ key }) => key,
  validity: ({ effectiveFrom, effectiveTo }) => ({ from: effectiveFrom, to: effectiveTo, suspended: false }),
  links: (body) => body.relations.map(({ type, document: target }) => ({ type, target, at: null })),
  custody: () => OPEN,
  describe: (body) => ({
    title: documentTitle(body),
    path: [],
    sections: textSections(document, body),
    facets: { ...NO_FACETS, document: body.key, sectors: body.sectors, year: documentYear(body.key) },
  }),
  overlay: (stored, content) => {
    if (!stored.file) return content;
    const { sectors, sources } = content;
    return { ...stored, sectors, sources, effectiveTo: content.effectiveTo ?? stored.effectiveTo };
  },
};

type Named = Pick<DocumentBody, 'type' | 'number' | 'title'>;

/** A law goes by its name, another document by its number: "Luật Viễn thông 24/2023/QH15", "Nghị định 174/2026/NĐ-CP". */
export function documentName({ type, number, title }: Named): string {
  if (!type || !/^(Bộ luật|Luật|Pháp lệnh)$/.test(type))
    return [type, number].filter(Boolean).join(' ') || title;
  return [title.startsWith(type) ? title : `${type} ${title}`, number].filter(Boolean).join(' ');
}

/** The name with what a decree says it is about: "Nghị định 174/2026/NĐ-CP quy định xử phạt ...". */
export function documentTitle(body: Named): string {
  const name = documentName(body);
  return name.includes(body.title) ? name : `${name}: ${body.title}`;
}
