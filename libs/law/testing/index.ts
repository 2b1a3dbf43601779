export { docx, docxMembers, numberedDocx, type NumberedParagraph, type TestLevel } from './docx.js';
export { articleOf, INVENTED_DECREE, paths } from './invented.js';
export { pdf } from './pdf.js';
export { parseText } from './read.js';
export { zip, type ZipMember } from './zip.js';
