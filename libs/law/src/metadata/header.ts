import type { Line } from '../formats/source.js';
import { MOTTO } from '../structure/motto.js';
import { joinLines } from '../structure/join.js';
import { TYPES } from './types.js';

/** The lines before the first node, told apart. */
export interface Header {
  /** Issuer, motto, number, place and day. */
  readonly letterhead: readonly Line[];
  /** The printed kind: "NGHỊ ĐỊNH"; null when the page does not print it. */
  readonly type: string | null;
  readonly title: string;
  /** Legal grounds and the enacting formula. */
  readonly preamble: string;
}

const PRINTED = TYPES.map((type) => type.toUpperCase()).join('|');
const TYPE_LINE = new RegExp(`^(${PRINTED})(?=$|\\s)(?!\\s+SỐ\\s*:)(.*)$`, 'u');
const LETTERHEAD = /độc lập\s*[-–]\s*tự do|^(?:luật )?số\s*:|^\p{Lu}[\p{L}\s.-]+,\s*ngày\s+\d+/iu;
/** Where the title ends: the legal grounds, the formula, or the history a consolidated text begins with. */
const GROUNDS =
  /^(?:-\s*)?(?:căn cứ|xét|theo đề nghị|thực hiện|quốc hội ban hành|chính phủ ban hành|bộ trưởng|thủ tướng|ủy ban)(?!\p{L})|^(?:Luật|Nghị định|Bộ luật|Pháp lệnh|Thông tư|Nghị quyết|Quyết định)\s.*\ssố\s+\d+.*ngày\s+\d+/iu;
/** The authority in capitals, as decisions print it between the title and the grounds. */
const AUTHORITY =
  /^(?:(?:PHÓ )?CHỦ TỊCH|CHÍNH PHỦ|QUỐC HỘI|HỘI ĐỒNG|[UỦ][YỶ] BAN|GIÁM ĐỐC|CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|TỔNG GIÁM ĐỐC|TỔNG THANH TRA|CHÁNH THANH TRA|THỐNG ĐỐC|CHÁNH ÁN|VIỆN TRƯỞNG|BỘ TRƯỞNG|THỦ TƯỚNG)(?!\p{L})[\p{Lu}\s,:-]*$/u;
/** So much of a line tells what it begins. */
const OPENING = 400;
const UPPER_RUN = /^([\p{Lu}\p{N}\p{P}\s]+?)(?=\s\p{Lu}\p{Ll})\s(.*)$/u;
const MAX_TITLE = 1000;

function beginsGrounds(text: string): boolean {
  return GROUNDS.test(text.slice(0, OPENING)) || (text.length < OPENING && AUTHORITY.test(text));
}

/** "LUẬT TỐ CÁO Luật Tố cáo số …": a title in capitals that runs on into the history of the text. */
function splitTitle(first: Line): Line[] {
  const run = UPPER_RUN.exec(first.text);
  if (!run || !beginsGrounds(run[2]!)) return first.text ? [first] : [];
  return [
    { ...first, text: run[1]! },
    { ...first, text: run[2]!, paragraph: true },
  ];
}

function titleLength(lines: readonly Line[]): number {
  const end = lines.findIndex(({ text }) => beginsGrounds(text) || MOTTO.test(text));
  const length = end < 0 ? Math.min(1, lines.length) : end;
  return joinLines(lines.slice(0, length)).length > MAX_TITLE ? 0 : length;
}

/** Divides the header by the line that prints the kind of text. */
export function readHeader(lines: readonly Line[]): Header {
  const at = lines.findIndex(({ text }) => TYPE_LINE.test(text));
  if (at < 0) return withoutType(lines);
  const [, type, rest] = TYPE_LINE.exec(lines[at]!.text)!;
  const after = [...splitTitle({ ...lines[at]!, text: rest!.trim() }), ...lines.slice(at + 1)];
  const length = titleLength(after);
  return {
    letterhead: lines.slice(0, at),
    type: type!,
    title: after
      .slice(0, length)
      .map(({ text }) => text)
      .join(' '),
    preamble: joinLines(after.slice(length)),
  };
}

/** Without a printed kind the letterhead ends with its last motto, number or day. */
function withoutType(lines: readonly Line[]): Header {
  const at = lines.findLastIndex(({ text }) => MOTTO.test(text) || LETTERHEAD.test(text)) + 1;
  return { letterhead: lines.slice(0, at), type: null, title: '', preamble: joinLines(lines.slice(at)) };
}
