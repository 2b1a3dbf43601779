import { nodeId, parseId } from '@app/law';
import { OPEN } from '../classification.js';
import { type KindDefinition, NO_FACETS, type Section, textSections } from '../kind.js';
import { ProvisionBody } from './body.js';
import { citationLinks } from './citations.js';
import { placesOf } from './places.js';

export const provision: KindDefinition<ProvisionBody> = {
  kind: 'provision',
  body: ProvisionBody,
  texts: [{ field: 'summary', heading: 'Tóm tắt' }],
  sectioned: ['official'],
  restricted: [],
  id: (body) => nodeId({ document: body.document, path: [{ level: 'article', number: body.number }] }),
  validity: ({ validity: { from, to, suspended } }) => ({ from, to, suspended }),
  links: (body) => [{ type: 'part-of', target: body.document, at: null }, ...citationLinks(body)],
  custody: () => OPEN,
  describe: (body) => ({
    title: titleOf(body),
    path: body.path,
    sections: [...textSections(provision, body), ...frameSections(body), ...placesOf(body)],
    facets: {
      ...NO_FACETS,
      document: body.document,
      sectors: body.sectors,
      year: documentYear(body.document),
    },
  }),
  overlay: (stored, content) => {
    if (!stored.official) return content;
    const { summary, frames, sectors, sources } = content;
    return { ...stored, summary, frames, sectors, sources };
  },
};

/** "Điều 33. Vi phạm các quy định về ..." */
export function titleOf({ number, heading }: Pick<ProvisionBody, 'number' | 'heading'>): string {
  return heading ? `Điều ${number}. ${heading}` : `Điều ${number}`;
}

/** The document of a provision's or document's id: "nd-cp/174/2026/dieu-33" -> "nd-cp/174/2026". */
export function documentOf(id: string): string | null {
  return parseId(id)?.document ?? null;
}

export function documentYear(documentId: string): number | null {
  const year = /\/(\d{4})$/.exec(documentId)?.[1];
  return year ? Number(year) : null;
}

/** A frame's conduct is searchable while the official words are not loaded. */
function frameSections(body: ProvisionBody): Section[] {
  if (body.official) return [];
  return body.frames.flatMap(({ at, conduct }) => (conduct ? [{ at, heading: null, text: conduct }] : []));
}
