const STEP = 1_024;
const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'];
const SIZE = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** 1572864 -> "1,5 MB". */
export function sizeWords(bytes: number): string {
  const at = bytes < STEP ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log(bytes) / Math.log(STEP)));
  return `${SIZE.format(bytes / STEP ** at)} ${UNITS[at]}`;
}
