export { type Missed } from './usage/records.js';
export * from './usage/usage.js';
export { type FigureRow } from './yearly/figures.js';
export { type MeasureParts } from './yearly/gathering.js';
export * from './yearly/measures.js';
