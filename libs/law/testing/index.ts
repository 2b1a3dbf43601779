export { docx, docxMembers } from './docx.js';
export { pdf } from './pdf.js';
export { zip, type ZipMember } from './zip.js';
