const NAME = '\\p{Lu}\\p{Ll}*(?:\\s\\p{Lu}\\p{Ll}*){1,4}';
const NAME_LINE = new RegExp(`^(${NAME})$`, 'u');
const TITLE_AND_NAME = new RegExp(
  `^[\\p{Lu}\\s.,/-]*?(?:\\p{Lu}{2,}|\\p{Lu}\\.)[\\p{Lu}\\s.,/-]*?\\s?(?<!\\p{Lu})(${NAME})$`,
  'u',
);
const TITLE = /^[\p{Lu}\s.,/-]*\p{Lu}{2,}[\p{Lu}\s.,/-]*$/u;
/** The same in ordinary letters, as older pages print it: "Chủ tịch Quốc hội", "KT. Bộ trưởng". */
const WRITTEN_TITLE =
  /^(?:(?:TM|KT|TUQ|TL|Q)\s?\.\s?)?(?:Phó\s+)?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thứ trưởng|Chủ nhiệm|Tổng Thanh tra|Thống đốc|Viện trưởng|Chánh án|Giám đốc|Cục trưởng)(?!\p{L})/iu;
/** Ranks that front matter writes before a name: "Phó Thủ tướng Thường trực Lê Tiến Châu (KT. …)". */
const RANK =
  /^(?:(?:Phó|Quyền)\s+)?(?:Thủ tướng|Chủ tịch|Bộ trưởng|Thứ trưởng|Chủ nhiệm|Tổng Thanh tra|Thống đốc|Viện trưởng|Chánh án)(?:\s+(?:Thường trực|Chính phủ|Quốc hội|nước|Ủy ban nhân dân))*[\s:,-]+/u;

/** A line of a signature block is short. */
const MAX_LINE = 200;

function isTitle(line: string): boolean {
  const text = line.trim();
  return text.length <= MAX_LINE && (TITLE.test(text) || WRITTEN_TITLE.test(text));
}

/** The name under the last title of the signature block; null when no line reads as one. */
export function signerOf(closing: readonly string[]): string | null {
  for (let i = closing.length - 1; i >= 0; i--) {
    const text = closing[i]!.trim();
    if (text.length > MAX_LINE) continue;
    const together = TITLE_AND_NAME.exec(text);
    if (together && !NAME_LINE.test(text)) return together[1]!;
    const name = NAME_LINE.exec(text);
    if (name && closing.slice(0, i).some(isTitle)) return name[1]!;
  }
  return null;
}

/** The name in a field of front matter, without rank or remarks. */
export function statedSigner(field: string): string | null {
  const bare = field
    .replace(/\(.*\)/u, '')
    .replace(RANK, '')
    .split(/\s[-–]\s/u)[0]!
    .trim();
  return NAME_LINE.test(bare) ? bare : null;
}
