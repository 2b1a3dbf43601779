import { nodeId, parseId } from '@app/law';

/** The item that holds a place of the law, and the place in it; "" is the whole item. */
export interface Place {
  readonly itemId: string;
  readonly at: string;
}

/** Articles are items of their own; what lies above them stands in the item of the document. */
export function placeOf(id: string): Place {
  const parts = parseId(id);
  const [first] = parts?.path ?? [];
  if (!parts || first?.level !== 'article') return { itemId: parts?.document ?? id, at: '' };
  const itemId = nodeId({ document: parts.document, path: [first] });
  return { itemId, at: id.slice(itemId.length + 1) };
}
