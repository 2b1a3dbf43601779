import { everyRow } from '../items/page.js';
import { type Saying } from '../items/sayings.js';
import { type Body, type ItemState } from '../items/version.js';
import { bodyOf, KINDS } from '../kinds/index.js';
import { type KnowledgeStore } from '../ports/knowledge-store.js';
import { type Day } from '../time.js';
import { type Ending } from './commencement.js';

/** The day a document ends, when a document that the base has says so of it as a whole; the earliest of several. */
export async function endOf(store: KnowledgeStore, documentId: string): Promise<Day | null> {
  const rows = await everyRow((page) => store.referring(documentId, page));
  const enders = rows.filter(
    ({ kind, type }) => kind === 'document' && (type === 'repeals' || type === 'replaces'),
  );
  const states = await store.current([...new Set(enders.map(({ itemId }) => itemId))]);
  const days = states.map(({ newest }) => bodyOf(KINDS.document, newest).effectiveFrom);
  return days.filter((day) => day !== null).sort()[0] ?? null;
}

/** Puts the last day on documents that are ended as a whole, and on their articles that have none. */
export async function endSayings(
  store: KnowledgeStore,
  by: string,
  endings: readonly Ending[],
  day: Day,
): Promise<Saying[]> {
  const sayings: Saying[] = [];
  for (const ending of endings) {
    const reason = `Hết hiệu lực từ ${day} theo ${by}/${ending.by}`;
    const documents = await store.current([ending.document]);
    const articles = await allOf(store, 'provision', `${ending.document}/`);
    sayings.push(
      ...documents.map(({ newest }) =>
        saying('document', newest.itemId, reason, (body) => endDocument(body, day)),
      ),
    );
    sayings.push(
      ...articles.map(({ newest }) =>
        saying('provision', newest.itemId, reason, (body) => endArticle(body, day)),
      ),
    );
  }
  return sayings;
}

function saying(kind: string, id: string, reason: string, over: (stored: Body) => Body): Saying {
  return { kind, id, reason, soleText: true, over: (stored) => over(stored ?? {}) };
}

function endDocument(body: Body, day: Day): Body {
  return { ...body, effectiveTo: body['effectiveTo'] ?? day };
}

function endArticle(body: Body, day: Day): Body {
  const { validity } = body as { validity: { to: Day | null } };
  return { ...body, validity: { ...validity, to: validity.to ?? day } };
}

/** All items of a kind under a prefix. */
export function allOf(store: KnowledgeStore, kind: string, idPrefix: string): Promise<ItemState[]> {
  return everyRow((page) => store.list({ kinds: [kind], idPrefix }, page));
}
