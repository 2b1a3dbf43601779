import { Injectable } from '@nestjs/common';
import { type Citation, formatCitation, parseCitations } from '@app/law';
import { type CitedItem } from '@app/search';
import { KnownDocuments } from '../documents/known-documents.js';
import { placeOf } from '../documents/place.js';

/** Of a citation that may mean several documents so many are shown. */
const MOST_CANDIDATES = 5;

/** Finds the provisions that a question names. */
@Injectable()
export class CitedItems {
  constructor(private readonly documents: KnownDocuments) {}

  /** `keep`: words that are to be taken as typed. */
  async in(question: string, keep: readonly string[] = []): Promise<CitedItem[]> {
    const citations = parseCitations(question, { documents: await this.documents.all() });
    return citations.filter(({ text }) => !keep.includes(text)).flatMap(toCitedItems);
  }
}

function toCitedItems(citation: Citation): CitedItem[] {
  const { id, candidates, text: from, start, end } = citation;
  const ids = id === null ? candidates.slice(0, MOST_CANDIDATES) : [id];
  const understood = { kind: 'citation', from, to: formatCitation(citation), start, end } as const;
  return ids.map(placeOf).map(({ itemId, at }) => ({ itemId, at: at || null, understood }));
}
