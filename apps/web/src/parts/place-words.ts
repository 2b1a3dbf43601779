const LEVELS: Readonly<Record<string, string>> = {
  phan: 'Phần',
  chuong: 'Chương',
  muc: 'Mục',
  dieu: 'Điều',
  khoan: 'khoản',
  diem: 'điểm',
};

/** Letters of official numbers that an id cannot carry: "nd-cp" is written NĐ-CP, point "dd" is point đ. */
const SYMBOLS: Readonly<Record<string, string>> = { nd: 'NĐ', qd: 'QĐ', ttg: 'TTg' };
/** Of a document that numbers of its series always are: those of the National Assembly are laws, codes or resolutions. */
const TYPES: Readonly<Record<string, string>> = {
  nd: 'Nghị định',
  tt: 'Thông tư',
  ttlt: 'Thông tư liên tịch',
  qd: 'Quyết định',
  nq: 'Nghị quyết',
  ct: 'Chỉ thị',
  vbhn: 'Văn bản hợp nhất',
};
const ROMAN = new Set(['phan', 'chuong']);

/** A place within a provision from the innermost, as law is cited: "khoan-3/diem-b" -> "điểm b khoản 3". */
export function placeWords(at: string): string {
  return at.split('/').map(stepWords).reverse().join(' ');
}

function stepWords(step: string): string {
  const [level = '', ...rest] = step.split('-');
  const number = rest.join('-');
  const word = LEVELS[level];
  if (!word) return step;
  return `${word} ${ROMAN.has(level) ? number.toUpperCase() : number.replace('dd', 'đ')}`;
}

/**
 * A place of the law from its id alone: "nd-cp/174/2026/dieu-22" and "khoan-3/diem-b" -> "điểm b khoản 3 Điều 22
 * Nghị định 174/2026/NĐ-CP". Any other id as it is.
 */
export function citationWords(id: string, at: string | null = null): string {
  const [, symbol, number, year, path] = /^([a-z0-9-]+)\/([^/]+)\/(\d{4})(?:\/(dieu-.+))?$/.exec(id) ?? [];
  if (!symbol || !number || !year) return at ? `${id} (${placeWords(at)})` : id;
  const parts = symbol.split('-');
  const series = parts.map((part) => SYMBOLS[part] ?? part.toUpperCase()).join('-');
  const steps = [path, at].filter(Boolean).join('/');
  return [steps && placeWords(steps), TYPES[parts[0]!], `${number}/${year}/${series}`]
    .filter(Boolean)
    .join(' ');
}
