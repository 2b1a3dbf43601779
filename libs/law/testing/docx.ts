import { zip, type ZipMember } from './zip.js';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const TYPES = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** A paragraph that Word numbers: the list and level it is in, or the style that puts it there. */
export interface NumberedParagraph {
  readonly text: string;
  readonly list?: number;
  readonly level?: number;
  readonly style?: string;
}

function properties({ list, level, style }: Partial<NumberedParagraph>): string {
  const styled = style === undefined ? '' : `<w:pStyle w:val="${style}"/>`;
  const deep = level === undefined ? '' : `<w:ilvl w:val="${level}"/>`;
  const listed = list === undefined ? '' : `<w:numPr>${deep}<w:numId w:val="${list}"/></w:numPr>`;
  return styled || listed ? `<w:pPr>${styled}${listed}</w:pPr>` : '';
}

function paragraph(given: string | NumberedParagraph): string {
  const { text, ...rest } = typeof given === 'string' ? { text: given } : given;
  const lines = text.split('\n').map((words) => `<w:t xml:space="preserve">${escape(words)}</w:t>`);
  return `<w:p>${properties(rest)}<w:r>${lines.join('<w:br/>')}</w:r></w:p>`;
}

/** The parts of a Word document with these paragraphs; "\n" inside one is a line break. */
export function docxMembers(paragraphs: readonly (string | NumberedParagraph)[]): ZipMember[] {
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

/** A level of a list: what Word prints ("Điều %1."), in which figures, and the style that belongs to it. */
export interface TestLevel {
  readonly pattern: string;
  readonly format?: string;
  readonly style?: string;
  readonly runsOn?: boolean;
}

function levelXml({ pattern, format = 'decimal', style, runsOn }: TestLevel, at: number): string {
  const more = `${runsOn ? '<w:lvlRestart w:val="0"/>' : ''}${style ? `<w:pStyle w:val="${style}"/>` : ''}`;
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}

/**
 * A Word document with automatic numbering: `lists` are patterns, numbered from 1 as paragraphs name them; `restarts`
 * are further lists over the first pattern, numbered on, that begin again at 1. `styles` tells the list of a style.
 */
export function numberedDocx(
  paragraphs: readonly (string | NumberedParagraph)[],
  lists: readonly (readonly TestLevel[])[],
  restarts = 0,
  styles: Readonly<Record<string, number>> = {},
): Uint8Array {
  const abstracts = lists.map(
    (levels, i) => `<w:abstractNum w:abstractNumId="${i}">${levels.map(levelXml).join('')}</w:abstractNum>`,
  );
  const uses = lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`);
  const again = Array.from(
    { length: restarts },
    (_, i) =>
      `<w:num w:numId="${lists.length + 1 + i}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  );
  const numbering = `${HEAD}<w:numbering ${NAMESPACE}>${[...abstracts, ...uses, ...again].join('')}</w:numbering>`;
  const styled = Object.entries(styles).map(
    ([id, list]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`,
  );
  return zip([
    ...docxMembers(paragraphs),
    { name: 'word/numbering.xml', data: numbering },
    { name: 'word/styles.xml', data: `${HEAD}<w:styles ${NAMESPACE}>${styled.join('')}</w:styles>` },
  ]);
}
