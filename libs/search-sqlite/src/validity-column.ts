import { type Day, type LegalStatus, type Validity } from '@app/search';
import { grown } from './facet-column.js';

/** By number; 0 is "without legal force". */
export const STATUSES: readonly (LegalStatus | null)[] = [
  null,
  'in-force',
  'not-yet',
  'no-longer',
  'suspended',
  'unknown',
];
const [NONE, IN_FORCE, NOT_YET, NO_LONGER, SUSPENDED, UNKNOWN] = [0, 1, 2, 3, 4, 5] as const;

const NOT_STATED = 0;
const NO_END = 99_999_999;
const WITHOUT_FORCE = -1;

/** When every text holds, as day numbers. */
export class ValidityColumn {
  private from = new Int32Array(1024);
  private to = new Int32Array(1024);
  private suspended = new Uint8Array(1024);
  private told: { readonly day: Day; readonly number: number; readonly statuses: Uint32Array } | null = null;

  set(docno: number, validity: Validity | null): void {
    if (docno >= this.from.length) {
      this.from = grown(this.from, docno);
      this.to = grown(this.to, docno);
      this.suspended = grown(this.suspended, docno);
      this.told = null;
    }
    this.from[docno] = validity ? dayNumber(validity.from, NOT_STATED) : WITHOUT_FORCE;
    this.to[docno] = dayNumber(validity?.to ?? null, NO_END);
    this.suspended[docno] = validity?.suspended ? 1 : 0;
    if (this.told) this.told.statuses[docno] = this.statusOn(docno, this.told.number);
  }

  /** The status of every text on a day, as numbers of {@link STATUSES}; kept until another day is asked. */
  statusesOn(day: Day): Uint32Array {
    if (this.told?.day !== day) {
      const number = dayNumber(day, NOT_STATED);
      const statuses = Uint32Array.from(this.from, (_, docno) => this.statusOn(docno, number));
      this.told = { day, number, statuses };
    }
    return this.told.statuses;
  }

  private statusOn(docno: number, day: number): number {
    const from = this.from[docno]!;
    if (from === WITHOUT_FORCE) return NONE;
    if (day >= this.to[docno]!) return NO_LONGER;
    if (day < from) return NOT_YET;
    if (this.suspended[docno]) return SUSPENDED;
    return from === NOT_STATED ? UNKNOWN : IN_FORCE;
  }
}

/** Whether a text of this status counts as holding: in force, suspended, or of unknown beginning. */
export function holds(status: number): boolean {
  return status === IN_FORCE || status === SUSPENDED || status === UNKNOWN;
}

/** `YYYY-MM-DD` as the number YYYYMMDD: days compare as numbers. */
function dayNumber(day: Day | null, otherwise: number): number {
  return day === null ? otherwise : Number(day.replaceAll('-', ''));
}
