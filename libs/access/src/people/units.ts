import { type Day, entryId, type KnowledgeStore } from '@app/knowledge';

/** From a unit's first day until the day before `to`; null is not known or no end. */
export interface UnitLife {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** The dated reference table `bodies`, as far as memberships need it. */
export interface UnitTable {
  /** When a unit existed; null where the table has no such key. */
  lifeOf(unit: string): Promise<UnitLife | null>;
}

/** The units that a base has published. */
export function unitsOf(store: KnowledgeStore): UnitTable {
  return {
    lifeOf: async (unit) => {
      const [state] = await store.current([entryId('bodies', unit)]);
      if (!state?.published) return null;
      return state.published.validity ?? { from: null, to: null };
    },
  };
}
