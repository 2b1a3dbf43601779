import { failureOf } from '@app/knowledge';
import { type CourierEvent, type Round } from './courier.js';

type Line = Readonly<Record<string, unknown>> & { readonly msg: string };

/** Where lines go, by how much they matter. */
export interface CourierLog {
  log(line: Line): void;
  warn(line: Line): void;
}

/** A line in a log for what the courier did: numbers, and no word of whom it is for or what it says. */
export function tellCourier(log: CourierLog, event: CourierEvent): void {
  if (event.type === 'failed') {
    const failure = failureOf(event.error);
    return log.warn({ ...failure, msg: `Chưa báo tin được: ${failure.msg}` });
  }
  const { made, posted } = event.round;
  const line = { type: 'round', made, ...posted, msg: roundLine(event.round) };
  if (posted && posted.failures.length > 0) log.warn(line);
  else log.log(line);
}

/** The same for people. */
export function roundLine({ made, posted }: Round): string {
  if (!posted) return `${made} tin mới, không gửi thư.`;
  const { sent, refused, failures } = posted;
  const refusals = refused > 0 ? `, ${refused} địa chỉ bị từ chối hẳn` : '';
  const waiting = failures.length > 0 ? `, ${failures.length} thư phải gửi lại (${failures.join('; ')})` : '';
  return `${made} tin mới, ${sent} thư đã gửi${refusals}${waiting}.`;
}
