export {
  type Abbreviation,
  type AbbreviationTable,
  parseAbbreviations,
  type Sense,
} from './abbreviations.js';
export { bestThrough } from './best-through.js';
export { TextDataError } from './errors.js';
export { escapeHtml } from './escape-html.js';
export { expandAbbreviations, type Expansion } from './expand-abbreviations.js';
export { fold, placeTone } from './fold.js';
export { normalize } from './normalize.js';
export { personalData } from './personal-data.js';
export { type Finding } from './personal-data-finding.js';
export {
  type Reading,
  restoreTones,
  type Spelling,
  type Spellings,
  type ToReadSyllable,
} from './restore-tones.js';
export { bigram, syllables, type Syllable } from './syllables.js';
export { decodeKeys } from './typed-keys.js';
