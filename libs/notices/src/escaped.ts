const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML that shows them as they are. */
export function escaped(words: string): string {
  return words.replaceAll(/[&<>"']/g, (mark) => MARKS[mark]!);
}
