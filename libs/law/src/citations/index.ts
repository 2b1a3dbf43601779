export type {
  Citation,
  CitationContext,
  CitationProblem,
  CitedDocument,
  KnownDocument,
  Standpoint,
} from './citation.js';
export { formatCitation, type CitationStyle } from './format.js';
export {
  canonicalNumber,
  citationId,
  documentId,
  formatNumber,
  nodeId,
  parseDocumentId,
  parseId,
  stepSlug,
  type Cited,
  type DocumentIdParts,
  type IdParts,
  type Step,
} from './ids.js';
export { parseCitations } from './parse.js';
