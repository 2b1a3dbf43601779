/** Kinds of official text, as their title page prints them; longer names first. */
export const TYPES = [
  'Văn bản hợp nhất',
  'Thông tư liên tịch',
  'Nghị quyết liên tịch',
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị định',
  'Quyết định',
  'Thông tư',
  'Chỉ thị',
  'Lệnh',
] as const;

const BY_SYMBOL: readonly (readonly [RegExp, string])[] = [
  [/VBHN/, 'Văn bản hợp nhất'],
  [/^QH\d+$/, 'Luật'],
  [/^PL-/, 'Pháp lệnh'],
  [/^NQ/, 'Nghị quyết'],
  [/^NĐ/, 'Nghị định'],
  [/^QĐ/, 'Quyết định'],
  [/^TTLT/, 'Thông tư liên tịch'],
  [/^TT/, 'Thông tư'],
  [/^CT/, 'Chỉ thị'],
];

const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/VBHN-VPQH$/, 'Văn phòng Quốc hội'],
  [/UBTVQH\d*$/, 'Ủy ban Thường vụ Quốc hội'],
  [/QH\d+$/, 'Quốc hội'],
  [/-CP$/, 'Chính phủ'],
  [/-TTg$/i, 'Thủ tướng Chính phủ'],
];

function lookUp(table: readonly (readonly [RegExp, string])[], number: string): string | null {
  const symbol = number.split('/').at(-1)!;
  return table.find(([pattern]) => pattern.test(symbol))?.[1] ?? null;
}

/** "24/2023/QH15" -> "Luật"; null when the symbol does not tell. */
export function typeOfNumber(number: string): string | null {
  return lookUp(BY_SYMBOL, number);
}

/** "174/2026/NĐ-CP" -> "Chính phủ"; null when the symbol does not tell (ministries). */
export function issuerOfNumber(number: string): string | null {
  return lookUp(ISSUERS, number);
}
