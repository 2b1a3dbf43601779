import { LawFormatError } from '../errors.js';
import { readDocx } from './docx.js';
import { readHtml } from './html.js';
import { readMarkdown } from './markdown.js';
import { readPdf } from './pdf.js';
import { readPlain } from './plain.js';
import type { LawFile, SourceText } from './source.js';

/** Larger than any official text; a file beyond it is refused unread. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The longest codes have some ten thousand lines. */
const MAX_LINES = 400_000;

/** No clause is a tenth as long; a file that is one endless line is no printed text. */
const MAX_LINE_CHARS = 100_000;

const READERS: Readonly<Record<string, (file: LawFile) => SourceText | Promise<SourceText>>> = {
  docx: readDocx,
  html: readHtml,
  htm: readHtml,
  md: readMarkdown,
  markdown: readMarkdown,
  txt: readPlain,
  pdf: readPdf,
};

/** File name extensions that can be read, without the dot. */
export const LAW_FORMATS: readonly string[] = Object.keys(READERS);

/** What an old Office file begins with; a `.docx` does when it is under a password. */
const OLE = '\u00d0\u00cf\u0011\u00e0';

function startsWith(bytes: Uint8Array, sign: string): boolean {
  return Buffer.from(bytes.subarray(0, sign.length)).toString('latin1') === sign;
}

/** What the first bytes prove; they overrule a wrong extension. */
function proven(bytes: Uint8Array): string | null {
  if (startsWith(bytes, '%PDF-')) return 'pdf';
  if (startsWith(bytes, 'PK\u0003\u0004')) return 'docx';
  return null;
}

/** Turns a file of any known format into lines. Throws LawFormatError. */
export async function readSource(file: LawFile): Promise<SourceText> {
  if (file.bytes.length === 0) throw new LawFormatError('empty', file.name, 'tệp rỗng');
  if (file.bytes.length > MAX_FILE_BYTES)
    throw new LawFormatError('too-large', file.name, 'tệp lớn quá 64 MB');
  const extension = /\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (extension === 'docx' && startsWith(file.bytes, OLE)) {
    throw new LawFormatError('encrypted', file.name, 'tệp Word đặt mật khẩu, hoặc là bản Word cũ đổi đuôi');
  }
  const reader = READERS[proven(file.bytes) ?? extension];
  if (!reader) {
    const known = 'docx, html, md, txt, pdf';
    throw new LawFormatError(
      'unsupported-format',
      file.name,
      `không đọc được loại tệp này (chỉ nhận ${known})`,
    );
  }
  const source = await reader(file);
  if (source.lines.length === 0) throw new LawFormatError('empty', file.name, 'tệp không có chữ nào');
  if (source.lines.length > MAX_LINES)
    throw new LawFormatError('too-large', file.name, 'văn bản có quá nhiều dòng');
  if (source.lines.some(({ text }) => text.length > MAX_LINE_CHARS))
    throw new LawFormatError('malformed', file.name, `có một dòng dài quá ${MAX_LINE_CHARS} ký tự`);
  return source;
}
