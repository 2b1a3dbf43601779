import { People, unitsOf } from '@app/access';
import { type Settings } from '@app/config';
import { SystemClock } from '@app/knowledge';
import { type Courier, type CourierEvent, courierOver } from '@app/notices';
import { Editorial } from '@app/reviews';
import { type OpenBase } from './base.js';

/** The courier over an open base. */
export function courierOf(
  settings: Settings,
  { store, records, leases, index, search, known }: OpenBase,
  tell?: (event: CourierEvent) => void,
): Courier {
  const { smtpUrl, mailFrom, publicUrl, sameUnitApproval } = settings;
  const clock = new SystemClock();
  const people = new People(records, clock, unitsOf(store));
  const standings = new Editorial({ store, records, clock, people, sameUnitApproval });
  const over = { store, records, leases, clock, index, search, known, standings };
  return courierOver({ ...over, smtpUrl, mailFrom, publicUrl, ...(tell && { tell }) });
}
