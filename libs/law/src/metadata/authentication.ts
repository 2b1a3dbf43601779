import { firstDay } from './dates.js';
import { letterheadNumber } from './number.js';

const AUTHENTICATES = /xác thực văn bản hợp nhất/iu;

/** What the block that authenticates a consolidated text says of it. */
export interface Authentication {
  readonly number: string | null;
  readonly issuedOn: string | null;
  /** The lines down to the number, where the block has one: who consolidated the text. */
  readonly letterhead: readonly string[] | null;
}

/** Reads the block "VĂN PHÒNG QUỐC HỘI / Số: 65/VBHN-VPQH / XÁC THỰC VĂN BẢN HỢP NHẤT / Hà Nội, ngày …", if there is one. */
export function authentication(closing: readonly string[]): Authentication | null {
  const at = closing.findIndex((text) => AUTHENTICATES.test(text));
  if (at < 0) return null;
  const numbered = closing.findIndex((text) => letterheadNumber(text) !== null);
  return {
    number: numbered < 0 ? null : letterheadNumber(closing[numbered]!),
    issuedOn: firstDay(closing.join('\n')),
    letterhead: numbered < 0 ? null : closing.slice(0, numbered + 1),
  };
}
