import type { Line } from '../formats/source.js';
import { headingMarker } from '../structure/markers.js';

const DEEPER =
  /\s(?=(?:Chương [IVXLC]+|CHƯƠNG [IVXLC]+|(?:Mục|MỤC) \d+)\.?\s+\p{Lu}{2})|\s(?=Điều \d+[a-z]?\.\s+\p{Lu})/u;
const TYPE_AFTER_DATE =
  /(?<=năm \d{4})\s+(?=(?:LUẬT|BỘ LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|QUYẾT ĐỊNH|THÔNG TƯ|THÔNG TƯ LIÊN TỊCH|CHỈ THỊ)(?!\p{L}))/u;

/**
 * Gives each heading a line of its own where a page ran several together:
 * "Phần thứ hai XỬ PHẠT … Chương I CÁC HÌNH THỨC …", "Hà Nội, ngày … năm 2012 LUẬT …".
 */
export function splitHeadings(lines: readonly Line[]): Line[] {
  return lines.flatMap((here) => {
    const cut = headingMarker(here.text) ? DEEPER : TYPE_AFTER_DATE;
    const parts = here.text.split(new RegExp(cut, 'gu'));
    return parts.map((text, i) => ({ ...here, text, paragraph: i > 0 || here.paragraph }));
  });
}
