/**
 * Parts of a document's symbol whose printed form cannot be had by upper-casing the folded one.
 * Keys are folded, without trailing digits ("hdnn" for "HĐNN8").
 */
const PRINTED: Readonly<Record<string, string>> = {
  nd: 'NĐ',
  qd: 'QĐ',
  cd: 'CĐ',
  hd: 'HĐ',
  ttg: 'TTg',
  hdnd: 'HĐND',
  hdtp: 'HĐTP',
  hdnn: 'HĐNN',
  hdbt: 'HĐBT',
  tld: 'TLĐ',
  bcd: 'BCĐ',
  bldtbxh: 'BLĐTBXH',
  ldtbxh: 'LĐTBXH',
  bgddt: 'BGDĐT',
  gddt: 'GDĐT',
  tdc: 'TĐC',
};

/** Symbols whose numbers are printed without a year: "65/VBHN-VPQH". */
const YEARLESS = new Set(['vbhn']);

/** "nd-cp" -> "NĐ-CP", "qh15" -> "QH15", "qd-ttg" -> "QĐ-TTg". */
export function printSymbol(folded: string): string {
  return folded.split('-').map(printSegment).join('-');
}

function printSegment(segment: string): string {
  const [, letters, digits] = /^(\D*)(.*)$/.exec(segment)!;
  return (PRINTED[letters!] ?? letters!.toUpperCase()) + digits!;
}

export function printsYear(foldedSymbol: string): boolean {
  return !YEARLESS.has(foldedSymbol.split('-')[0]!);
}
