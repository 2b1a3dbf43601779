import { type Day, type LegalStatus, type Validity } from '@app/knowledge';

/** The status of a text on a day; null for one without legal force. */
export function statusOn(validity: Validity | null, day: Day): LegalStatus | null {
  if (!validity) return null;
  const { from, to, suspended } = validity;
  if (to !== null && day >= to) return 'no-longer';
  if (from === null) return 'unknown';
  if (day < from) return 'not-yet';
  return suspended ? 'suspended' : 'in-force';
}
