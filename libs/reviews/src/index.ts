export * from './editorial/approval.js';
export { type ItemDraft, type VersionDraft } from './editorial/drafting.js';
export * from './editorial/editorial.js';
export * from './editorial/minor-edit.js';
export { type Said, type Words } from './editorial/opening.js';
export * from './editorial/review-due.js';
export * from './editorial/stage.js';
export * from './editorial/standing.js';
export * from './editorial/work.js';
