const UNITS = ['B', 'KB', 'MB', 'GB'] as const;
const STEP = 1_024;
const NUMBER = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** 1536 -> "1,5 KB". */
export function sizeWords(bytes: number): string {
  const step = Math.min(UNITS.length - 1, Math.floor(Math.log(Math.max(1, bytes)) / Math.log(STEP)));
  return `${NUMBER.format(bytes / STEP ** step)} ${UNITS[step]}`;
}
