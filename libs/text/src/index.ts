export { fold, placeTone } from './fold.js';
export { normalize } from './normalize.js';
export { bigram, syllables, type Syllable } from './syllables.js';
