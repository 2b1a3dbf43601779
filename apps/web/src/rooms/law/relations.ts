import { useIncoming } from './links-data.js';
import { type Schema } from '../../api/client.js';

export type RelationType = 'replaces' | 'repeals' | 'amends';
/** As the document itself would say it: "repeals", or "repealedBy" where the other one does it. */
export type RelationWords = RelationType | 'replacedBy' | 'repealedBy' | 'amendedBy';

export interface DocumentRelation {
  readonly words: RelationWords;
  readonly document: string;
  /** Null: not loaded. */
  readonly title: string | null;
  /** Where this document says it; null where another document does. */
  readonly by: string | null;
}

const INVERSE = { replaces: 'replacedBy', repeals: 'repealedBy', amends: 'amendedBy' } as const;

/** What a document does to others, then what others do to it. */
export function useRelations(
  id: string,
  { relations = [] }: Schema<'DocumentBody'>,
): readonly DocumentRelation[] {
  const { data, outgoing } = useIncoming(id, { kinds: ['document'] });
  const titles = new Map(outgoing.map(({ target, title }) => [target, title]));
  const own = relations.map(({ type, document, by }) => ({
    ...{ words: type, document, title: titles.get(document) ?? null, by },
  }));
  const others = (data?.rows ?? []).flatMap(({ itemId, type, title }) =>
    isRelation(type) ? [{ words: INVERSE[type], document: itemId, title, by: null }] : [],
  );
  return [...own, ...others];
}

function isRelation(type: string): type is RelationType {
  return type in INVERSE;
}
