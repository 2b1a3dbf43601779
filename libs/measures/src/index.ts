export { type HoldingParts } from './holdings/gathering.js';
export { type Group, type GroupPart, type SearchFilter } from './holdings/groups.js';
export * from './holdings/holdings.js';
export { type BreakdownKey } from './holdings/definitions.js';
export { MOST_DAYS, type Missed, type MissedLately } from './usage/misses.js';
export * from './usage/usage.js';
export { type FigureRow } from './yearly/figures.js';
export { type MeasureParts } from './yearly/gathering.js';
export * from './yearly/measures.js';
