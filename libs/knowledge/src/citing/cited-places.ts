import { formatCitation, nodeId, parseCitations, parseId } from '@app/law';
import { type KnownDocuments } from './known-documents.js';

/** A place that words cite: the item that holds it, and where in the item ("khoan-3/diem-g"; null is all of it). */
export interface CitedPlace {
  readonly itemId: string;
  readonly at: string | null;
  /** The words, what they were read as, and where they stand in the normalised text. */
  readonly understood: {
    readonly kind: 'citation';
    readonly from: string;
    readonly to: string;
    readonly start: number;
    readonly end: number;
  };
}

/** The places a text cites without doubt, each once; what is ambiguous or has no document is left to search by words. */
export async function citedPlaces(text: string, known: KnownDocuments): Promise<CitedPlace[]> {
  const places = new Map<string, CitedPlace>();
  for (const citation of parseCitations(text, { documents: await known.all() })) {
    if (citation.id === null || places.has(citation.id)) continue;
    const { text: from, start, end } = citation;
    const understood = { kind: 'citation' as const, from, to: formatCitation(citation), start, end };
    places.set(citation.id, { ...placeOf(citation.id), understood });
  }
  return [...places.values()];
}

/** The item that holds a canonical place: the article for what lies in one, else the document. */
export function placeOf(id: string): { itemId: string; at: string | null } {
  const parts = parseId(id);
  const article = parts?.path.find(({ level }) => level === 'article');
  if (!parts || !article) return { itemId: parts?.document ?? id, at: null };
  const itemId = nodeId({ document: parts.document, path: [article] });
  return { itemId, at: id.slice(itemId.length + 1) || null };
}
