/** Above every code unit that stands for itself; no character is assigned to it. */
const ESCAPE = 0xd7ff;

/**
 * Text whose UTF-8 bytes sort as the code units of `text` do, for engines that sort by bytes: there a character
 * beyond U+FFFF would come after U+FFFF, although its code units are smaller. Equal for all text below U+D7FF,
 * Vietnamese included; half characters are kept apart too.
 */
export function inByteOrder(text: string): string {
  return text.replace(/[\ud7ff-\uffff]/g, (unit) =>
    String.fromCharCode(ESCAPE, unit.charCodeAt(0) - ESCAPE + 1),
  );
}
