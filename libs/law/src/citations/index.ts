export {
  canonicalNumber,
  citationId,
  documentId,
  formatNumber,
  nodeId,
  parseId,
  stepSlug,
  type Cited,
  type IdParts,
  type Step,
} from './ids.js';
