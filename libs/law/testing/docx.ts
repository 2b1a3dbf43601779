import { zip, type ZipMember } from './zip.js';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function paragraph(text: string): string {
  const lines = text.split('\n').map((words) => `<w:t xml:space="preserve">${escape(words)}</w:t>`);
  return `<w:p><w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** The parts of a Word document with these paragraphs; "\n" inside one is a line break. */
export function docxMembers(paragraphs: readonly string[]): ZipMember[] {
  const body = paragraphs.map(paragraph).join('');
  return [
    { name: '[Content_Types].xml', data: TYPES },
    { name: '_rels/.rels', data: RELATIONS },
    {
      name: 'word/document.xml',
      data: `${HEAD}<w:document ${NAMESPACE}><w:body>${body}</w:body></w:document>`,
    },
  ];
}

/** A Word document with these paragraphs. */
export function docx(paragraphs: readonly string[]): Uint8Array {
  return zip(docxMembers(paragraphs));
}
