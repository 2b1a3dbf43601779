export * from './cycle/assigning.js';
export { BARS, type Bar, type Choice } from './cycle/assignment.js';
export * from './cycle/board.js';
export {
  type Candidate,
  CANDIDATE_STATES,
  type CandidateState,
  candidatesIn,
  candidatesOf,
  candidateState,
  guardedOf,
  isLate,
} from './cycle/candidate.js';
export * from './cycle/close-reading.js';
export * from './cycle/closing.js';
export { type Cycle, type CyclePlan, cyclesIn, type Miss, type ReviewedKind } from './cycle/cycle.js';
export * from './cycle/judging.js';
export * from './cycle/opening.js';
export { type Misses, type ReviewParts } from './cycle/parts.js';
export * from './cycle/reasons.js';
export { type RollLine, Rolls } from './cycle/rolls.js';
export * from './cycle/say-choice.js';
export { type Judgement, type Ruling, RULINGS, type Verdict } from './cycle/verdict.js';
export { type Book, KIND_NAMES, ROLE_NAMES } from './editions/book.js';
export * from './editions/book-html.js';
export * from './editions/book-json.js';
export * from './editions/book-markdown.js';
export * from './editions/editions.js';
export * from './editions/safe-html.js';
export { type EditionFault, type Verification } from './editions/verifying.js';
export { ITEM_ACTS, type ItemAct } from './editorial/admitting.js';
export { type Approval } from './editorial/approval.js';
export { type Comment, Comments, mayFollow } from './editorial/comments.js';
export { type ItemDraft, type VersionDraft } from './editorial/drafting.js';
export * from './editorial/editorial.js';
export { type Said, type Words } from './editorial/opening.js';
export * from './editorial/queue.js';
export { isRetired } from './editorial/stage.js';
export { guardedVersion, type Standing } from './editorial/standing.js';
export * from './editorial/work.js';
