export * from './tree.js';
export * from './citations/index.js';
export { LawFormatError, type LawFormatCode } from './errors.js';
export { LAW_FORMATS, MAX_FILE_BYTES } from './formats/read.js';
export type { LawFile } from './formats/source.js';
export { parseLaw } from './parse.js';
