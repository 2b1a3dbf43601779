const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Words as HTML that says just them, in text and in attributes. */
export function escapeHtml(words: string): string {
  return words.replaceAll(/[&<>"']/g, (mark) => MARKS[mark]!);
}
