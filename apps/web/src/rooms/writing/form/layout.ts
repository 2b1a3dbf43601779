import { type Kind } from './schema.js';

export interface Group {
  /** Names its words in `group` of writing.json. */
  readonly name:
    'rule' | 'story' | 'law' | 'action' | 'whereWhom' | 'standing' | 'sources' | 'what' | 'validity' | 'text';
  readonly fields: readonly string[];
}

/** The fields of each kind in the order in which people think of them. */
export const LAYOUTS: Readonly<Record<Kind, readonly Group[]>> = {
  lesson: [
    { name: 'rule', fields: ['title'] },
    { name: 'story', fields: ['context', 'finding', 'cause'] },
    { name: 'law', fields: ['legalBasis', 'basis'] },
    { name: 'action', fields: ['handling', 'prevention'] },
    { name: 'whereWhom', fields: ['date', 'place', 'agency', 'sectors', 'subjectKind', 'subjectName'] },
    { name: 'standing', fields: ['classification', 'maturity', 'reviewDate'] },
    { name: 'sources', fields: ['sources', 'illustration'] },
  ],
  gap: [
    { name: 'what', fields: ['title', 'gapKind'] },
    { name: 'law', fields: ['provisions'] },
    { name: 'story', fields: ['evidence', 'lessons'] },
    { name: 'action', fields: ['proposedDirection', 'status'] },
    { name: 'whereWhom', fields: ['sectors', 'agency'] },
    { name: 'standing', fields: ['classification'] },
    { name: 'sources', fields: ['sources', 'illustration'] },
  ],
  provision: [
    { name: 'what', fields: ['document', 'number', 'heading', 'path'] },
    { name: 'text', fields: ['summary', 'frames'] },
    { name: 'validity', fields: ['validity'] },
    { name: 'whereWhom', fields: ['sectors'] },
    { name: 'sources', fields: ['sources'] },
  ],
  document: [
    { name: 'what', fields: ['type', 'number', 'title', 'key', 'issuer', 'signer'] },
    { name: 'validity', fields: ['issuedOn', 'effectiveFrom', 'effectiveTo', 'relations'] },
    { name: 'text', fields: ['preamble', 'closing'] },
    { name: 'whereWhom', fields: ['sectors'] },
    { name: 'sources', fields: ['sources'] },
  ],
  reference: [
    { name: 'what', fields: ['table', 'name', 'key', 'aliases'] },
    { name: 'validity', fields: ['from', 'to', 'parent', 'successors'] },
    { name: 'text', fields: ['note'] },
    { name: 'sources', fields: ['sources'] },
  ],
};

/** Fields that make the id of an item: they are chosen once. */
export const MAKES_THE_ID: Readonly<Record<Kind, readonly string[]>> = {
  lesson: [],
  gap: [],
  provision: ['document', 'number'],
  document: ['key'],
  reference: ['table', 'key'],
};
