/** Who may read something: everybody, people of the sector, or those who have to. From the most open. */
export const CLASSIFICATIONS = ['public', 'internal', 'restricted'] as const;
export type Classification = (typeof CLASSIFICATIONS)[number];

/** What rules of access need to know of a body. */
export interface Custody {
  readonly classification: Classification;
  /** Key of the reference table `bodies`: the unit the item belongs to; null for one of the whole sector. */
  readonly unit: string | null;
}

/** Law and reference data belong to everybody. */
export const OPEN: Custody = { classification: 'public', unit: null };
