const VOWELS = 'aeiouyăâêôơư';
const SYLLABLE = new RegExp(
  `^(qu|gi(?=[${VOWELS}])|[bđhlmrsvx]|ch?|d|gh?|kh?|ngh?|nh?|ph?|th?|tr)?([${VOWELS}]{1,3})(ch?|m|ng?|nh|p|t)?$`,
  'u',
);
/** The syllable of these letters, which carry no tone, with `tone` where it belongs; undefined for no syllable. */
export function putTone(letters: string, tone: string): string | undefined {
  const parts = SYLLABLE.exec(letters);
  if (!parts) return undefined;
  const [, initial = '', nucleus = '', coda = ''] = parts;
  const marked = nucleus.search(/[ăâêôơư][^ăâêôơư]*$/u);
  const plain = nucleus.length === 3 || (nucleus.length === 2 && coda) ? 1 : 0;
  const at = marked >= 0 ? marked : plain;
  return (initial + nucleus.slice(0, at + 1) + tone + nucleus.slice(at + 1) + coda).normalize('NFC');
}
