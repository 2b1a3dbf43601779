/** The heading of an attachment, alone on its line: "Phụ lục", "Mẫu số 01", "QUY CHẾ". */
const HEADING =
  /^(?:(?:PHỤ LỤC|Phụ lục|MẪU SỐ|Mẫu số|DANH MỤC)(?:\s+(?:[IVXLC]+|\d+|[A-Z]))?|QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|NỘI QUY)[\s.:]*$/u;
/** What stands under the name of an attached text: "(Ban hành kèm theo Quyết định số …)". */
const ISSUED_WITH =
  /^\(?(?:được\s+)?(?:ban hành\s+)?kèm theo\s+(?:Quyết định|Thông tư|Nghị định|Nghị quyết|Luật)\s+(?:liên tịch\s+)?số/iu;

/** The line is the heading of something attached, where no closing need stand before it. */
export function opensAttachment(text: string): boolean {
  const clean = text.replace(/^[^\p{L}\p{N}]+/u, '');
  return HEADING.test(clean) || ISSUED_WITH.test(clean);
}
