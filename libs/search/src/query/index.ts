export { type AnalysedQuery, type QueryUnit, type Understood, type UnitSource } from './analysed-query.js';
